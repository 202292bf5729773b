package dev.autogen.differ.models;

import dev.autogen.fixtures.TestDatabase;

/** Who makes the schema of a model. */
enum Origin {
    /** Hibernate, all at once. */
    CREATE {
        @Override
        void make(TestDatabase database, RealModel model, OwnMigrations migrations) {
            model.hibernate("create-only", database);
        }
    },
    /** Hibernate's migration of nothing, which names uniques otherwise. */
    UPDATE {
        @Override
        void make(TestDatabase database, RealModel model, OwnMigrations migrations) {
            model.hibernate("update", database);
        }
    },
    /** The migration that is generated for it. */
    MIGRATION {
        @Override
        void make(TestDatabase database, RealModel model, OwnMigrations migrations) {
            migrations.upgrade(database);
        }
    };

    abstract void make(TestDatabase database, RealModel model, OwnMigrations migrations);
}
