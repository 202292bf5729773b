package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class CashPayment extends Payment {
    @Column(length = 3)
    String currency;
}
