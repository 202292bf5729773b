package dev.autogen.differ.cases;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every table of cases. */
final class AllCases {

    private static final Map<String, List<Case>> TABLES = new TreeMap<>(Map.ofEntries(
            entry("TableCases", TableCases.cases()),
            entry("ColumnCases", ColumnCases.cases()),
            entry("TypeCases", TypeCases.cases()),
            entry("DefaultCases", DefaultCases.cases()),
            entry("UniqueCases", UniqueCases.cases()),
            entry("IndexCases", IndexCases.cases()),
            entry("ExpressionIndexCases", ExpressionIndexCases.cases()),
            entry("ForeignKeyCases", ForeignKeyCases.cases()),
            entry("CheckCases", CheckCases.cases()),
            entry("CommentCases", CommentCases.cases()),
            entry("GeneratedCases", GeneratedCases.cases()),
            entry("IdentityCases", IdentityCases.cases()),
            entry("SchemaCases", SchemaCases.cases()),
            entry("OrderCases", OrderCases.cases()),
            entry("EnumCases", EnumCases.cases()),
            entry("RenameCases", RenameCases.cases()),
            entry("ExclusionCases", ExclusionCases.cases()),
            entry("ExcludedPartCases", ExcludedPartCases.cases()),
            entry("PeerTypeCases", PeerTypeCases.cases()),
            entry("PeerBlindSpotCases", PeerBlindSpotCases.cases()),
            entry("PeerKeyCases", PeerKeyCases.cases()),
            entry("PeerRelationCases", PeerRelationCases.cases()),
            entry("PeerModelCases", PeerModelCases.cases()),
            entry("PeerPlaceCases", PeerPlaceCases.cases()),
            entry("MappingCases", MappingCases.cases()),
            entry("MappedRelationCases", MappedRelationCases.cases()),
            entry("MappedColumnCases", MappedColumnCases.cases())));

    private AllCases() {}

    /** By the name of the class that holds them. */
    static Map<String, List<Case>> tables() {
        return TABLES;
    }

    static Stream<Case> stream() {
        return TABLES.values().stream().flatMap(List::stream);
    }
}
