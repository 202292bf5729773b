update users set mood = 'FINE' where mood = 'TIRED';
