package com.example.indexes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        indexes = {
            @Index(columnList = "code"),
            @Index(name = "by_both", columnList = "code desc, zone"),
            @Index(name = "by_unique", columnList = "zone, code", unique = true),
            @Index(name = "by_expression", columnList = "(lower(code))"),
            @Index(columnList = "zone"),
            @Index(columnList = "id")
        })
public class Indexed {
    @Id
    Long id;

    String code;

    @Column(unique = true)
    String zone;
}
