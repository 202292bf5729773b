package com.example.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

/** Holds nothing; the entities are beside it. */
final class NamingCases {
    private NamingCases() {}
}

@Entity
@Table(name = "`User`", schema = "app")
class User {
    @Id
    Long id;

    @Column(name = "`order`", unique = true)
    String order;

    @Column(name = "`Mixed Case`")
    String mixed;

    String camelCaseName;

    @Column(name = "explicitCamel")
    String explicit;

    String aURL;

    @ManyToOne
    @JoinColumn(name = "`Boss`")
    User boss;

    @ManyToMany
    Set<Group> memberOf;
}

@Entity
@Table(
        name = "member_group",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "UQ_Group_Names",
                    columnNames = {"name", "longName"}),
            @UniqueConstraint(columnNames = {"name", "zone"})
        })
class Group {
    @Id
    Long id;

    @Column(nullable = false)
    String name;

    String longName;
    String zone;

    @Column(name = "a_column_whose_name_is_so_long_that_postgresql_will_cut_it_at_63_bytes")
    String veryLong;

    @ManyToOne
    @JoinColumn(name = "a_reference_whose_name_is_so_long_that_nothing_fits")
    User someone;
}

@Entity
@View(query = "select id, name from member_group")
@Table(name = "group_view")
class GroupView {
    @Id
    Long id;

    String name;
}

@Entity
@Subselect("select id, zone from member_group")
class GroupQuery {
    @Id
    Long id;

    String zone;
}
