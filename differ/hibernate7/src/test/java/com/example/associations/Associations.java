package com.example.associations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Holds nothing; the entities are beside it. */
final class Associations {
    private Associations() {}
}

@Embeddable
class Address implements Serializable {
    String street;

    @Column(name = "zip_code", length = 10)
    String zip;
}

@Entity
@SecondaryTable(name = "customer_details")
class Customer {
    @Id
    Long id;

    @NaturalId
    String number;

    @Embedded
    Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    Address work;

    @Column(table = "customer_details")
    String remarks;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    @OrderColumn
    List<String> phones;

    @ElementCollection
    @CollectionTable(name = "customer_places")
    List<Address> places;

    @ElementCollection
    @MapKeyColumn(name = "attribute_name")
    Map<String, String> attributes;

    @ManyToMany
    Set<Product> favourites;

    @ManyToMany
    @JoinTable(name = "bought")
    List<Product> boughtProducts;

    @OneToMany
    List<Note> notes;

    @OneToMany
    @JoinColumn(name = "customer_id")
    List<Order> orders;
}

@Entity
class Note {
    @Id
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Customer about;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer loose;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "FK_named_by_hand"))
    Customer named;

    @ManyToOne
    @JoinColumn(name = "customer_number", referencedColumnName = "number")
    Customer byNumber;

    @ManyToOne
    Note parent;

    @Column(name = "parent_id", insertable = false, updatable = false)
    Long parentId;
}

@Entity(name = "orders")
class Order {
    @Id
    Long id;

    @OneToOne
    Note receipt;

    @OneToMany(mappedBy = "order")
    List<Line> lines;
}

class LineId implements Serializable {
    Long order;
    int position;
}

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    @ManyToOne
    Order order;

    @Id
    int position;

    @ManyToOne
    Product product;
}

@Entity
class Product {
    @EmbeddedId
    ProductId id;

    @ManyToMany(mappedBy = "favourites")
    Set<Customer> fans;
}

@Embeddable
class ProductId implements Serializable {
    String zone;
    long code;
    int aNumber;
}

@Entity
class Picture {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Customer customer;
}
