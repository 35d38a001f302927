SELECT * FROM chosen
