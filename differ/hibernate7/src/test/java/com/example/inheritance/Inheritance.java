package com.example.inheritance;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

public class Inheritance {

    @MappedSuperclass
    public abstract static class Base {
        @Id
        @GeneratedValue
        Long id;

        @Version
        Long version;

        @CreationTimestamp
        Instant createdAt;
    }

    @Entity
    public static class Owner extends Base {
        String name;
    }

    @Entity(name = "Animal")
    @DiscriminatorColumn(name = "kind")
    public abstract static class Animal extends Base {
        String name;

        @ManyToOne
        Owner owner;
    }

    @Entity
    public static class Cat extends Animal {
        boolean indoor;
        String shared;
    }

    @Entity
    public static class Dog extends Animal {
        int tricks;
        String shared;
    }

    @Entity
    @jakarta.persistence.Inheritance(strategy = jakarta.persistence.InheritanceType.JOINED)
    public static class Vehicle extends Base {
        int wheels;
    }

    @Entity
    public static class Car extends Vehicle {
        String plate;
    }

    @Entity
    @jakarta.persistence.Inheritance(strategy = jakarta.persistence.InheritanceType.TABLE_PER_CLASS)
    public abstract static class Shape extends Base {
        String label;

        @ManyToOne
        @JoinColumn(name = "drawn_by")
        Owner drawnBy;
    }

    @Entity
    public static class Circle extends Shape {
        double radius;
    }

    @Entity
    public static class Square extends Shape {
        double side;
    }
}
