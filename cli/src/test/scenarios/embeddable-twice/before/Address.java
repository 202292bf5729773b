package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    @Column(length = 100)
    String street;

    @Column(length = 50)
    String city;
}
