package dev.autogen.cli.work;

import dev.autogen.schema.Column;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/**
 * What servers said of expressions, by their version, the types of the columns and the texts. Only what was never asked
 * goes to the server; what it could not decide is asked again.
 */
public final class KeptVerdicts implements Canonicalizer {

    private static final String SAME = " same";
    private static final String DIFFERENT = " different";

    /** Some hundred kilobytes; a model with so many expressions is asked anew now and then. */
    private static final int MOST = 20_000;

    private final Path file;
    private final String context;
    private final Canonicalizer server;

    /**
     * Those of a project.
     *
     * @param work its {@code .autogen/}; need not exist
     * @param version the server's version number
     * @param defaultSchema the schema that unqualified names mean
     * @param server decides what is not kept
     */
    public KeptVerdicts(Path work, int version, String defaultSchema, Canonicalizer server) {
        this.file = work.resolve("verdicts");
        this.context =
                version + " " + defaultSchema + " " + TimeZone.getDefault().getID();
        this.server = server;
    }

    @Override
    public List<Verdict> decide(List<ExpressionPair> pairs) {
        if (pairs.isEmpty() || !Files.isWritable(file.resolveSibling(""))) {
            return server.decide(pairs);
        }
        Map<String, Verdict> kept = read();
        List<String> keys = pairs.stream().map(this::key).toList();
        List<ExpressionPair> open = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!kept.containsKey(keys.get(i))) {
                open.add(pairs.get(i));
            }
        }
        return open.isEmpty() ? keys.stream().map(kept::get).toList() : complete(keys, kept, server.decide(open));
    }

    private List<Verdict> complete(List<String> keys, Map<String, Verdict> kept, List<Verdict> answers) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, Verdict> decided = new LinkedHashMap<>();
        int next = 0;
        for (String key : keys) {
            Verdict known = kept.get(key);
            Verdict verdict = known == null ? answers.get(next++) : known;
            verdicts.add(verdict);
            if (known == null && verdict.outcome() != Verdict.Outcome.UNDECIDED) {
                decided.put(key, verdict);
            }
        }
        if (!decided.isEmpty()) {
            write(kept, decided);
        }
        return verdicts;
    }

    private Map<String, Verdict> read() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : WorkFiles.read(file)) {
                if (line.endsWith(SAME)) {
                    verdicts.put(line.substring(0, line.length() - SAME.length()), Verdict.SAME);
                } else if (line.endsWith(DIFFERENT)) {
                    verdicts.put(line.substring(0, line.length() - DIFFERENT.length()), Verdict.DIFFERENT);
                }
            }
        }
        return verdicts;
    }

    private void write(Map<String, Verdict> kept, Map<String, Verdict> decided) {
        Map<String, Verdict> all = new LinkedHashMap<>();
        if (kept.size() + decided.size() <= MOST) {
            all.putAll(kept);
        }
        all.putAll(decided);
        List<String> lines = new ArrayList<>();
        all.forEach((key, verdict) -> lines.add(key + (verdict.equals(Verdict.SAME) ? SAME : DIFFERENT)));
        WorkFiles.write(file, lines);
    }

    private String key(ExpressionPair pair) {
        Fingerprint key = new Fingerprint().add(context).add(pair.kind().name());
        key.add(pair.table().spelling()).add(pair.subject()).add(pair.from()).add(pair.to());
        for (Column column : pair.columns()) {
            key.add(column.name()).add(column.type().sql());
            key.add(column.collation() == null ? "" : column.collation());
        }
        return key.hex();
    }
}
