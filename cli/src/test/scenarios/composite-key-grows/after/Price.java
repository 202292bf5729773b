package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "prices")
@IdClass(Price.Key.class)
class Price {
    @Id
    @Column(length = 20)
    String product;

    @Id
    @Column(length = 3)
    String currency;

    @Id
    @Column(length = 2)
    String country;

    int amount;

    record Key(String product, String currency, String country) implements Serializable {}
}
