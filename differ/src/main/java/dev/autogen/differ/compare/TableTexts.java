package dev.autogen.differ.compare;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions of a table. */
final class TableTexts {

    private TableTexts() {}

    static List<String> of(Table table) {
        List<String> texts = new ArrayList<>();
        for (Column column : table.columns()) {
            add(texts, column.defaultExpression());
            add(texts, column.generatedAs());
        }
        table.checks().stream().map(CheckConstraint::expression).forEach(texts::add);
        table.exclusions().forEach(exclusion -> add(texts, exclusion.predicate()));
        for (Index index : table.indexes()) {
            add(texts, index.predicate());
            index.keys().stream()
                    .filter(key -> !key.column())
                    .map(IndexKey::expression)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
