package com.example.types;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class AllTypes {
    @Id
    UUID id;

    String text;

    @Column(length = 50)
    String shortText;

    @Column(length = 100_000)
    String longText;

    @Column(length = Integer.MAX_VALUE)
    String endless;

    @Lob
    String largeText;

    @Lob
    byte[] largeBytes;

    byte[] bytes;
    boolean flag;
    Boolean maybe;
    byte tiny;
    short small;
    int number;
    Integer nullableNumber;
    long large;
    Long nullableLarge;
    float real;
    double precise;
    char letter;
    BigDecimal decimal;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    BigInteger huge;
    Instant instant;
    LocalDateTime localDateTime;
    LocalDate localDate;
    LocalTime timeOfDay;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Duration duration;
    Year year;
    ZoneId zone;
    Date utilDate;

    @Temporal(TemporalType.DATE)
    Date onlyDate;

    Class<?> type;
    Locale locale;
    Currency currency;
    URL url;
    InetAddress address;

    @JdbcTypeCode(SqlTypes.JSON)
    @ColumnDefault("'{}'")
    Map<String, String> json;

    @Column(columnDefinition = "json")
    String plainJson;

    String[] texts;
    List<Integer> numbers;
    UUID[] uuids;

    @Column(columnDefinition = "TEXT")
    String definedText;

    @Column(columnDefinition = "TIMESTAMP DEFAULT CURRENT_TIMESTAMP")
    LocalDateTime definedDefault;

    @Column(columnDefinition = "varchar(20)  NOT NULL default 'x y'")
    String definedAll;

    @Column(columnDefinition = "inet")
    String definedInet;

    @Column(columnDefinition = "numeric(12, 4) check (defined_checked > 0)", name = "defined_checked")
    BigDecimal definedChecked;

    @Column(columnDefinition = "text[]")
    String[] definedArray;
}
