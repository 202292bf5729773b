package com.example.checks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.type.YesNoConverter;

@Entity
@Comment("What may be, and what not")
@Check(name = "low_below_high", constraints = "low < high")
@Check(constraints = "(low > 0) or (high > 0)")
public class Checks {
    enum Level {
        LOW,
        HIGH
    }

    enum Colour {
        RED,
        GREEN
    }

    @Converter
    static class ColourConverter implements AttributeConverter<Colour, String> {
        @Override
        public String convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : colour.name().toLowerCase();
        }

        @Override
        public Colour convertToEntityAttribute(String text) {
            return text == null ? null : Colour.valueOf(text.toUpperCase());
        }
    }

    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Level byName;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    Level byPosition;

    @Enumerated(EnumType.STRING)
    @Check(constraints = "twice <> 'HIGH'")
    Level twice;

    @Convert(converter = YesNoConverter.class)
    Boolean yes;

    @Convert(converter = ColourConverter.class)
    Colour colour;

    @Check(name = "positive_low", constraints = "low >= 0")
    int low;

    @ColumnDefault("7")
    @Comment("the upper bound")
    int high;

    @GeneratedColumn("low + high")
    int total;

    @Column(unique = true, length = 30)
    @ColumnDefault("'new'")
    String code;
}
