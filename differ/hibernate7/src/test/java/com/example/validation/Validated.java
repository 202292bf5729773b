package com.example.validation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
public class Validated {
    @Id
    Long id;

    @NotNull
    String required;

    @Size(max = 40)
    @Column(length = 80)
    String sized;

    @Digits(integer = 4, fraction = 2)
    BigDecimal amount;

    @Min(3)
    @Max(9)
    int level;

    @NotNull
    @ManyToOne
    Validated parent;

    @Embedded
    Inner maybe;

    @NotNull
    @Embedded
    Outer always;

    @Embeddable
    public static class Inner {
        @NotNull
        String innerText;
    }

    @Embeddable
    public static class Outer {
        @NotNull
        String outerText;
    }
}
