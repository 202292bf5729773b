package dev.autogen.runner;

import dev.autogen.schema.IndexKey;
import dev.autogen.schema.SqlType;

/** The words of a migration that are not operations: columns, their types, the keys of indexes. Import them all. */
public final class SqlTypes {

    private SqlTypes() {}

    /** A column for {@link Operations#addColumn}; nullable unless said otherwise. */
    public static ColumnDefinition column(String name, SqlType type) {
        return new ColumnDefinition(name, type);
    }

    /** A column as key of an index. */
    public static IndexKey key(String column) {
        return IndexKey.column(column);
    }

    /** An expression as key of an index; SQL without outer parentheses. */
    public static IndexKey expression(String sql) {
        return IndexKey.expression(sql);
    }

    /** Any other type, in PostgreSQL's spelling: {@code sqlType("citext")}. */
    public static SqlType sqlType(String spelling) {
        return SqlType.parse(spelling);
    }

    /** An array of a type. */
    public static SqlType array(SqlType element) {
        return element.asArray();
    }

    /** {@code varchar} of at most that many characters. */
    public static SqlType varchar(int length) {
        return SqlType.of("character varying", length);
    }

    /** {@code varchar} of any length. */
    public static SqlType varchar() {
        return SqlType.of("character varying");
    }

    /** {@code char} of exactly that many characters, padded with blanks. */
    public static SqlType character(int length) {
        return SqlType.of("character", length);
    }

    /** {@code text}. */
    public static SqlType text() {
        return SqlType.of("text");
    }

    /** {@code smallint}, 2 bytes. */
    public static SqlType smallint() {
        return SqlType.of("smallint");
    }

    /** {@code integer}, 4 bytes. */
    public static SqlType integer() {
        return SqlType.of("integer");
    }

    /** {@code bigint}, 8 bytes. */
    public static SqlType bigint() {
        return SqlType.of("bigint");
    }

    /** {@code numeric} of any precision. */
    public static SqlType numeric() {
        return SqlType.of("numeric");
    }

    /** {@code numeric} with so many digits, so many of them after the point. */
    public static SqlType numeric(int precision, int scale) {
        return SqlType.of("numeric", precision, scale);
    }

    /** {@code real}, 4 bytes. */
    public static SqlType real() {
        return SqlType.of("real");
    }

    /** {@code double precision}, 8 bytes. */
    public static SqlType doublePrecision() {
        return SqlType.of("double precision");
    }

    /** {@code boolean}. */
    public static SqlType bool() {
        return SqlType.of("boolean");
    }

    /** {@code date}. */
    public static SqlType date() {
        return SqlType.of("date");
    }

    /** {@code time} without time zone, to the microsecond. */
    public static SqlType time() {
        return SqlType.parse("time");
    }

    /** {@code time} without time zone, with so many digits of a second. */
    public static SqlType time(int precision) {
        return SqlType.parse("time(" + precision + ")");
    }

    /** {@code time with time zone}, to the microsecond. */
    public static SqlType timetz() {
        return SqlType.parse("timetz");
    }

    /** {@code time with time zone}, with so many digits of a second. */
    public static SqlType timetz(int precision) {
        return SqlType.parse("timetz(" + precision + ")");
    }

    /** {@code timestamp} without time zone, to the microsecond. */
    public static SqlType timestamp() {
        return SqlType.parse("timestamp");
    }

    /** {@code timestamp} without time zone, with so many digits of a second. */
    public static SqlType timestamp(int precision) {
        return SqlType.parse("timestamp(" + precision + ")");
    }

    /** {@code timestamp with time zone}, to the microsecond. */
    public static SqlType timestamptz() {
        return SqlType.parse("timestamptz");
    }

    /** {@code timestamp with time zone}, with so many digits of a second. */
    public static SqlType timestamptz(int precision) {
        return SqlType.parse("timestamptz(" + precision + ")");
    }

    /** {@code uuid}. */
    public static SqlType uuid() {
        return SqlType.of("uuid");
    }

    /** {@code bytea}. */
    public static SqlType bytea() {
        return SqlType.of("bytea");
    }

    /** {@code json}, kept as text. */
    public static SqlType json() {
        return SqlType.of("json");
    }

    /** {@code jsonb}. */
    public static SqlType jsonb() {
        return SqlType.of("jsonb");
    }

    /** {@code oid}, the handle of a large object. */
    public static SqlType oid() {
        return SqlType.of("oid");
    }
}
