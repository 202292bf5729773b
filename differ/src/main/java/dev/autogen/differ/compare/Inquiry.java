package dev.autogen.differ.compare;

import dev.autogen.differ.Undecided;
import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges texts: by their words where that is enough, else by the answers at hand. Not safe for threads. */
final class Inquiry {

    private static final Answers NONE = pair -> Verdict.undecided("nobody is asked");

    private final Answers answers;
    private final Map<String, SqlText> texts;

    Inquiry(Answers answers) {
        this(answers, new HashMap<>());
    }

    private Inquiry(Answers answers, Map<String, SqlText> texts) {
        this.answers = answers;
        this.texts = texts;
    }

    /** The same without asking: what differs as text is undecided. */
    Inquiry silent() {
        return new Inquiry(NONE, texts);
    }

    SqlText text(String sql) {
        return texts.computeIfAbsent(sql, SqlText::of);
    }

    /** Judges two expressions over the columns of a table, which have the types that they will have. */
    Judgement judge(TablePair tables, ExpressionPair.Kind kind, String subject, String from, String to) {
        if (from.equals(to) || text(from).sameWords(text(to))) {
            return Judgement.SAME;
        }
        List<Column> columns = columns(tables, kind, subject, from, to);
        // The server does not have the type yet, and could not say: the column is new, or becomes something else.
        return columns.stream().anyMatch(column -> tables.isOfNewType(column.type()))
                ? Judgement.DIFFERENT
                : ask(new ExpressionPair(kind, tables.name(), columns, subject, from, to));
    }

    /** Judges two spellings of a type that is not built in. */
    Judgement judgeType(TablePair tables, String column, String from, String to) {
        return ask(new ExpressionPair(ExpressionPair.Kind.TYPE, tables.name(), List.of(), column, from, to));
    }

    private Judgement ask(ExpressionPair pair) {
        Verdict verdict = answers.on(pair);
        return switch (verdict.outcome()) {
            case SAME -> Judgement.SAME;
            case DIFFERENT -> Judgement.DIFFERENT;
            case UNDECIDED -> {
                String reason = verdict.reason();
                yield Judgement.undecided(new Undecided(pair, reason == null ? "no reason was given" : reason));
            }
        };
    }

    /** Only the columns that the texts may refer to, so that a type nobody knows harms its own column alone. */
    private List<Column> columns(TablePair tables, ExpressionPair.Kind kind, String subject, String from, String to) {
        Map<String, Column> all = new LinkedHashMap<>();
        add(all, tables.to());
        add(all, tables.from());
        Set<String> mentioned = text(from).mentioned(all.keySet());
        mentioned.addAll(text(to).mentioned(all.keySet()));
        if (kind == ExpressionPair.Kind.DEFAULT || kind == ExpressionPair.Kind.GENERATED) {
            mentioned.add(subject);
        }
        return all.values().stream()
                .filter(c -> mentioned.contains(c.name()))
                .map(c -> Column.of(c.name(), c.type()).withCollation(c.collation()))
                .toList();
    }

    private static void add(Map<String, Column> all, Table table) {
        for (Column column : table.columns()) {
            all.putIfAbsent(column.name(), column);
        }
    }
}
