update users set name = split_part(name, ' ', 1);
