package com.example.structs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Columns of composite types that Hibernate creates. */
@Entity
public class Parcel {

    /** An attribute of an attribute. */
    public enum Continent {
        EUROPE,
        ASIA
    }

    /** A type in another one. */
    @Embeddable
    @Struct(name = "Country")
    public static class Country {
        String code;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Continent continent;
    }

    /** A type of its own. */
    @Embeddable
    @Struct(name = "Address")
    public static class Address {
        String zip;
        String city;

        @Column(length = 50, name = "streetName", nullable = false)
        String street;

        Integer number;
        Country country;
    }

    @Id
    Long id;

    @Embedded
    Address address;
}
