insert into users (settings) values ('{"a": "1"}'), (null);
