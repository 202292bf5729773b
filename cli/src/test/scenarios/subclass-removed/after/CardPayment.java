package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class CardPayment extends Payment {
    @Column(length = 20)
    String brand;
}
