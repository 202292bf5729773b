update users set name = name || ' ' || id where id in (3, 5, 6);
