package dev.autogen.schema.postgres;

import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Batches as an anonymous block that commits after each; not inside a transaction. */
public final class BatchBlock {

    private static final String BODY = """

            declare
            %s
              autogen_rows bigint;
            begin
            %s
              while autogen_rows > 0 loop
                %s
                ;
            %s    commit;
            %s    %s;
              end loop;
            end
            """;

    private final BatchSql batch;
    private final BatchRanges ranges;

    /** Of the given operation. */
    public BatchBlock(BatchSql batch) {
        this.batch = batch;
        this.ranges = new BatchRanges(batch);
    }

    /** The variables that hold the last key of the batch, while {@code afterwards} is run. */
    public List<String> to() {
        return variables("autogen_to_");
    }

    /** The variables that hold the last key of all. */
    public List<String> end() {
        return variables("autogen_end_");
    }

    /** The variable that holds the number of rows in the batch. */
    public String rows() {
        return "autogen_rows";
    }

    /**
     * The block.
     *
     * @param afterwards statements without semicolon, run in the transaction of each batch
     */
    public String text(List<String> afterwards) {
        return text(into(last(), end()) + ";\n" + into(first(), range()) + ";", afterwards);
    }

    /**
     * The block that goes on behind what was done.
     *
     * @param done a query for {@link #to()}, then {@link #end()}, as texts; nulls where there is none
     * @param afterwards as for {@link #text(List)}
     */
    public String resumed(String done, List<String> afterwards) {
        String begin = """
                %s;
                if %s is null then
                  %s;
                end if;
                if %s is null then
                  %s;
                else
                  %s;
                end if;""".formatted(
                        into(done, joined(to(), end())),
                        end().get(0),
                        into(last(), end()),
                        to().get(0),
                        into(first(), range()),
                        into(next(), range()));
        return text(begin, afterwards);
    }

    private String text(String begin, List<String> afterwards) {
        String after = afterwards.stream().map(sql -> "    " + sql + ";\n").collect(Collectors.joining());
        return "do "
                + Quoting.dollar(BODY.formatted(
                        declarations(List.of(from(), to(), end())),
                        begin.indent(2).stripTrailing(),
                        ranges.statement(from(), to()),
                        after,
                        pause(),
                        into(next(), range())));
    }

    private String last() {
        return ranges.last(UnaryOperator.identity());
    }

    private String first() {
        return ranges.first(batch.pace().size(), end(), UnaryOperator.identity());
    }

    private String next() {
        return ranges.next(batch.pace().size(), to(), end(), UnaryOperator.identity());
    }

    private List<String> from() {
        return variables("autogen_from_");
    }

    private List<String> range() {
        return joined(List.of(rows()), joined(from(), to()));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private String pause() {
        long millis = batch.pace().pauseMillis();
        return millis == 0 ? "" : "    perform pg_sleep(" + millis + " / 1000.0);\n";
    }

    private String declarations(List<List<String>> keys) {
        Keyset keyset = batch.keyset();
        List<String> lines = new ArrayList<>();
        for (List<String> key : keys) {
            for (int i = 0; i < key.size(); i++) {
                String column = Quoting.identifier(keyset.columns().get(i));
                lines.add("  " + key.get(i) + " " + Quoting.name(keyset.table()) + "." + column + "%type;");
            }
        }
        return String.join("\n", lines);
    }

    private static String into(String query, List<String> variables) {
        return "select into " + String.join(", ", variables) + query.substring("select".length());
    }

    private List<String> variables(String prefix) {
        List<String> variables = new ArrayList<>();
        for (int i = 1; i <= batch.keyset().columns().size(); i++) {
            variables.add(prefix + i);
        }
        return variables;
    }
}
