package com.example.odd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the model has no place for. */
@Entity
public class Odd {
    enum Mood {
        GOOD,
        BAD
    }

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;

    @Column(columnDefinition = "integer references other(id)")
    Integer other;
}
