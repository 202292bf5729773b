package com.example.expressions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Indexes for which Hibernate's own DDL fails. */
@Entity
@Table(
        indexes = {
            @Index(name = "by_call", columnList = "upper(code) desc"),
            @Index(name = "by_coalesce", columnList = "(coalesce(code, 'x')), zone")
        })
public class ByExpression {
    @Id
    Long id;

    String code;
    String zone;
}
