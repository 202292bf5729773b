package com.example.ids;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

public class Ids {

    @Entity
    public static class ByIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity
    public static class ByIntIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;
    }

    @Entity
    public static class ByDefault {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity
    @Table(schema = "other")
    public static class BySequence {
        @Id
        @GeneratedValue(generator = "numbers")
        @SequenceGenerator(
                name = "numbers",
                sequenceName = "Number_SEQ",
                schema = "other",
                initialValue = 5,
                allocationSize = 20)
        Long id;
    }

    @Entity
    public static class ByUuid {
        @Id
        @GeneratedValue
        UUID id;
    }

    @Entity
    public static class ByTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }
}
