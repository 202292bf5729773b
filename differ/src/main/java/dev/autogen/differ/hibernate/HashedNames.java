package dev.autogen.differ.hibernate;

import java.util.List;
import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.NamingHelper;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;

/** Tells Hibernate's own hash names from those that people or their naming strategy chose, by computing them again. */
final class HashedNames {

    private final NamingHelper naming;

    HashedNames(MetadataImplementor metadata) {
        naming = NamingHelper.withCharset(metadata.getMetadataBuildingOptions().getSchemaCharset());
    }

    boolean isHash(ForeignKey key) {
        return isSame(
                key.getName(),
                naming.generateHashedFkName(
                        "FK",
                        key.getTable().getNameIdentifier(),
                        key.getReferencedTable().getNameIdentifier(),
                        key.getColumns().stream().map(HashedNames::identifier).toList()));
    }

    boolean isHash(Index index) {
        List<Identifier> columns = index.getSelectables().stream()
                .filter(Column.class::isInstance)
                .map(selectable -> identifier((Column) selectable))
                .toList();
        List<Identifier> all =
                index.getSelectables().stream().map(HashedNames::identifier).toList();
        Identifier table = index.getTable().getNameIdentifier();
        return isSame(index.getName(), naming.generateHashedConstraintName("IDX", table, columns))
                || isSame(index.getName(), naming.generateHashedConstraintName("IDX", table, all));
    }

    private static boolean isSame(String name, String hash) {
        return Names.ofSql(name).toLowerCase(Locale.ROOT).equals(hash.toLowerCase(Locale.ROOT));
    }

    private static Identifier identifier(Column column) {
        return Identifier.toIdentifier(column.getName(), column.isQuoted());
    }

    private static Identifier identifier(Selectable selectable) {
        return selectable instanceof Column column
                ? identifier(column)
                : Identifier.toIdentifier(selectable.getText(), false);
    }
}
