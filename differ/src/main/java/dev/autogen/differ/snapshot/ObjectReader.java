package dev.autogen.differ.snapshot;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines as objects; all fail with {@link IllegalArgumentException}. */
final class ObjectReader {

    private ObjectReader() {}

    static Column column(Words words) {
        String mode = words.optional("identity");
        Identity identity = mode == null ? null : new Identity(mode(mode), options(words));
        boolean nullable = !words.flag("not-null");
        Column column = new Column(
                words.name(),
                SqlType.parse(words.required("type")),
                nullable,
                words.optional("default"),
                identity,
                words.optional("generated"),
                words.optional("collation"),
                words.optional("comment"),
                words.flag("virtual"),
                null);
        NotNull notNull = notNull(words);
        return notNull == null ? column : column.withNotNull(notNull);
    }

    private static @Nullable NotNull notNull(Words words) {
        String name = words.optional("not-null-name");
        return name == null
                ? null
                : new NotNull(name, !words.flag("not-null-not-valid"), words.flag("not-null-no-inherit"));
    }

    static TableOptions tableOptions(Words words) {
        return new TableOptions(
                words.flag("unlogged"),
                words.optional("partition-by"),
                words.list("inherits").stream().map(QualifiedName::parse).toList(),
                storage(words));
    }

    private static List<StorageOption> storage(Words words) {
        return words.list("with").stream().map(StorageOption::parse).toList();
    }

    private static Identity.Mode mode(String mode) {
        for (Identity.Mode known : Identity.Mode.values()) {
            if (Spelling.of(known).equals(mode)) {
                return known;
            }
        }
        throw new IllegalArgumentException("identity=" + mode + " is unknown");
    }

    static Optional<Attribute> attribute(Words words) {
        String from = words.optional("from");
        if (from == null) {
            return Optional.empty();
        }
        int separator = from.indexOf('#');
        if (separator < 0) {
            throw new IllegalArgumentException("from=" + from + " is no entity#attribute");
        }
        return Optional.of(new Attribute(from.substring(0, separator), from.substring(separator + 1)));
    }

    private static SequenceOptions options(Words words) {
        return new SequenceOptions(
                words.number("start", 1),
                words.number("increment", 1),
                words.number("min"),
                words.number("max"),
                words.number("cache", 1),
                words.flag("cycle"));
    }

    static PrimaryKey primaryKey(Words words) {
        return new PrimaryKey(
                words.name(),
                words.flag("explicit"),
                words.list("columns"),
                words.oneOf("deferrable", Deferrability.NOT_DEFERRABLE),
                words.list("include"),
                storage(words));
    }

    static UniqueConstraint unique(Words words) {
        return new UniqueConstraint(
                words.name(),
                words.flag("explicit"),
                words.list("columns"),
                words.flag("nulls-not-distinct"),
                words.oneOf("deferrable", Deferrability.NOT_DEFERRABLE),
                words.list("include"),
                storage(words));
    }

    static ExclusionConstraint exclusion(Words words) {
        List<List<String>> keys = words.lists("key");
        List<String> operators = words.all("operator");
        if (keys.size() != operators.size()) {
            throw new IllegalArgumentException("each key= needs its operator=");
        }
        List<ExclusionElement> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(new ExclusionElement(key(keys.get(i)), operators.get(i)));
        }
        return new ExclusionConstraint(
                words.name(),
                words.flag("explicit"),
                words.required("method"),
                elements,
                words.list("include"),
                words.optional("where"),
                words.oneOf("deferrable", Deferrability.NOT_DEFERRABLE),
                storage(words));
    }

    static CheckConstraint check(Words words) {
        return new CheckConstraint(
                words.name(),
                words.flag("explicit"),
                words.required("expression"),
                !words.flag("not-valid"),
                words.flag("no-inherit"),
                words.flag("not-enforced"));
    }

    static ForeignKey foreignKey(Words words) {
        return new ForeignKey(
                words.name(),
                words.flag("explicit"),
                words.list("columns"),
                QualifiedName.parse(words.required("table")),
                words.list("references"),
                words.oneOf("on-delete", ReferentialAction.NO_ACTION),
                words.oneOf("on-update", ReferentialAction.NO_ACTION),
                words.flag("match-full"),
                words.oneOf("deferrable", Deferrability.NOT_DEFERRABLE),
                !words.flag("not-valid"),
                words.list("on-delete-columns"),
                words.flag("not-enforced"));
    }

    static Index index(Words words) {
        String method = words.optional("method");
        return new Index(
                words.name(),
                words.flag("explicit"),
                words.flag("unique"),
                method == null ? Index.BTREE : method,
                words.lists("key").stream().map(ObjectReader::key).toList(),
                words.list("include"),
                words.optional("where"),
                words.flag("nulls-not-distinct"),
                storage(words),
                words.flag("invalid"));
    }

    private static IndexKey key(List<String> words) {
        List<String> options = words.subList(1, words.size());
        for (String option : options) {
            boolean known = List.of("expression", "desc", "nulls-first").contains(option)
                    || option.startsWith("opclass:")
                    || option.startsWith("collation:")
                    || option.startsWith("with:");
            if (!known) {
                throw new IllegalArgumentException("key=..." + option + " is unknown");
            }
        }
        return new IndexKey(
                words.get(0),
                !options.contains("expression"),
                options.contains("desc"),
                options.contains("nulls-first"),
                after(options, "opclass:").findFirst().orElse(null),
                after(options, "collation:").findFirst().orElse(null),
                after(options, "with:").map(StorageOption::parse).toList());
    }

    private static Stream<String> after(List<String> options, String prefix) {
        return options.stream().filter(o -> o.startsWith(prefix)).map(o -> o.substring(prefix.length()));
    }

    static Sequence sequence(Words words) {
        String type = words.optional("type");
        List<String> owner = words.list("owner");
        if (!owner.isEmpty() && owner.size() != 2) {
            throw new IllegalArgumentException("owner= needs a table and a column");
        }
        return new Sequence(
                QualifiedName.parse(words.name()),
                type == null ? Sequence.BIGINT : SqlType.parse(type),
                options(words),
                owner.isEmpty() ? null : new ColumnRef(QualifiedName.parse(owner.get(0)), owner.get(1)));
    }
}
