update orders set customer_id = null where customer_id > 1;
