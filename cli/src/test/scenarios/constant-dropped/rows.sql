insert into users (mood) values ('FINE'), ('TIRED'), (null);
