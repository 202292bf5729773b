package com.example.enums;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Columns of enum types that Hibernate creates, and one that it does not. */
@Entity
public class Letter {

    /** By name: its labels are sorted. */
    public enum Mood {
        SAD,
        OK,
        HAPPY
    }

    /** By place: its labels keep their order. */
    public enum PostalRank {
        SLOW,
        FAST,
        EXPRESS
    }

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    @ColumnDefault("'OK'")
    Mood otherMood;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    PostalRank rank;

    Mood[] plainMoods;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> numbers;
}
