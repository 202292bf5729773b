delete from prices where country = 'DE';
