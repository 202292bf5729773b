insert into users (token) values ('0190c3c4-0000-7000-8000-000000000001'), (null);
