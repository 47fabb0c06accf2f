SELECT format('{"data":%s}', format('{"film":%s}', coalesce(
  (SELECT format('{"a0":%s,"a1":%s,"a2":%s,"a3":%s,"a4":%s,"a5":%s,"a6":%s,"a7":%s,"a8":%s,"a9":%s,"a10":%s,"a11":%s,"a12":%s,"a13":%s,"a14":%s,"a15":%s,"a16":%s,"a17":%s,"a18":%s,"a19":%s,"a20":%s,"a21":%s,"a22":%s,"a23":%s,"a24":%s,"a25":%s,"a26":%s,"a27":%s,"a28":%s,"a29":%s,"a30":%s,"a31":%s,"a32":%s,"a33":%s,"a34":%s,"a35":%s,"a36":%s,"a37":%s,"a38":%s,"a39":%s,"a40":%s,"a41":%s,"a42":%s,"a43":%s,"a44":%s,"a45":%s,"a46":%s,"a47":%s,"a48":%s,"a49":%s,"a50":%s,"a51":%s,"a52":%s,"a53":%s,"a54":%s,"a55":%s,"a56":%s,"a57":%s,"a58":%s,"a59":%s,"a60":%s,"a61":%s,"a62":%s,"a63":%s,"a64":%s,"a65":%s,"a66":%s,"a67":%s,"a68":%s,"a69":%s,"a70":%s,"a71":%s,"a72":%s,"a73":%s,"a74":%s,"a75":%s,"a76":%s,"a77":%s,"a78":%s,"a79":%s,"a80":%s,"a81":%s,"a82":%s,"a83":%s,"a84":%s,"a85":%s,"a86":%s,"a87":%s,"a88":%s,"a89":%s,"a90":%s,"a91":%s,"a92":%s,"a93":%s,"a94":%s,"a95":%s,"a96":%s,"a97":%s,"a98":%s', coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title)) || format(',"a99":%s,"a100":%s,"a101":%s,"a102":%s,"a103":%s,"a104":%s,"a105":%s,"a106":%s,"a107":%s,"a108":%s,"a109":%s,"a110":%s,"a111":%s,"a112":%s,"a113":%s,"a114":%s,"a115":%s,"a116":%s,"a117":%s,"a118":%s,"a119":%s,"a120":%s,"a121":%s,"a122":%s,"a123":%s,"a124":%s,"a125":%s,"a126":%s,"a127":%s,"a128":%s,"a129":%s,"a130":%s,"a131":%s,"a132":%s,"a133":%s,"a134":%s,"a135":%s,"a136":%s,"a137":%s,"a138":%s,"a139":%s,"a140":%s,"a141":%s,"a142":%s,"a143":%s,"a144":%s,"a145":%s,"a146":%s,"a147":%s,"a148":%s,"a149":%s,"b0":%s,"b1":%s,"b2":%s,"b3":%s,"b4":%s,"b5":%s,"b6":%s,"b7":%s,"b8":%s,"b9":%s,"b10":%s,"b11":%s,"b12":%s,"b13":%s,"b14":%s,"b15":%s,"b16":%s,"b17":%s,"b18":%s,"b19":%s,"b20":%s,"b21":%s,"b22":%s,"b23":%s,"b24":%s,"b25":%s,"b26":%s,"b27":%s,"b28":%s,"b29":%s,"c0":%s,"c1":%s,"c2":%s,"c3":%s,"c4":%s,"c5":%s,"c6":%s,"c7":%s,"c8":%s,"c9":%s,"c10":%s,"c11":%s,"c12":%s,"c13":%s,"c14":%s,"c15":%s,"c16":%s,"c17":%s', coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), coalesce(CAST(f1.year AS TEXT), 'null'), to_json(f1.title), to_json(f1.title), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c3
     WHERE c3.film_id = f1.id AND c3.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c5
     WHERE c5.film_id = f1.id AND c5.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c7
     WHERE c7.film_id = f1.id AND c7.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c9
     WHERE c9.film_id = f1.id AND c9.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c11
     WHERE c11.film_id = f1.id AND c11.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c13
     WHERE c13.film_id = f1.id AND c13.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c15
     WHERE c15.film_id = f1.id AND c15.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c17
     WHERE c17.film_id = f1.id AND c17.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c19
     WHERE c19.film_id = f1.id AND c19.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c21
     WHERE c21.film_id = f1.id AND c21.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c23
     WHERE c23.film_id = f1.id AND c23.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c25
     WHERE c25.film_id = f1.id AND c25.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c27
     WHERE c27.film_id = f1.id AND c27.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c29
     WHERE c29.film_id = f1.id AND c29.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c31
     WHERE c31.film_id = f1.id AND c31.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c33
     WHERE c33.film_id = f1.id AND c33.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c35
     WHERE c35.film_id = f1.id AND c35.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c37
     WHERE c37.film_id = f1.id AND c37.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c39
     WHERE c39.film_id = f1.id AND c39.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c41
     WHERE c41.film_id = f1.id AND c41.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c43
     WHERE c43.film_id = f1.id AND c43.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c45
     WHERE c45.film_id = f1.id AND c45.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c47
     WHERE c47.film_id = f1.id AND c47.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c49
     WHERE c49.film_id = f1.id AND c49.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c51
     WHERE c51.film_id = f1.id AND c51.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c53
     WHERE c53.film_id = f1.id AND c53.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c55
     WHERE c55.film_id = f1.id AND c55.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c57
     WHERE c57.film_id = f1.id AND c57.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c59
     WHERE c59.film_id = f1.id AND c59.kind = 'CAST')), format('{"totalCount":%s}',
    (SELECT count(*)
     FROM credit AS c61
     WHERE c61.film_id = f1.id AND c61.kind = 'CAST')),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c63.code))
       FROM country AS c63
       WHERE c63.code = f62.country_code), ','))
     FROM
      (SELECT f62.country_code AS country_code
       FROM film_country AS f62
       WHERE f62.film_id = f1.id ORDER BY f62.position ASC, f62.id ASC) AS f62),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c65.code))
       FROM country AS c65
       WHERE c65.code = f64.country_code), ','))
     FROM
      (SELECT f64.country_code AS country_code
       FROM film_country AS f64
       WHERE f64.film_id = f1.id ORDER BY f64.position ASC, f64.id ASC) AS f64),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c67.code))
       FROM country AS c67
       WHERE c67.code = f66.country_code), ','))
     FROM
      (SELECT f66.country_code AS country_code
       FROM film_country AS f66
       WHERE f66.film_id = f1.id ORDER BY f66.position ASC, f66.id ASC) AS f66),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c69.code))
       FROM country AS c69
       WHERE c69.code = f68.country_code), ','))
     FROM
      (SELECT f68.country_code AS country_code
       FROM film_country AS f68
       WHERE f68.film_id = f1.id ORDER BY f68.position ASC, f68.id ASC) AS f68),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c71.code))
       FROM country AS c71
       WHERE c71.code = f70.country_code), ','))
     FROM
      (SELECT f70.country_code AS country_code
       FROM film_country AS f70
       WHERE f70.film_id = f1.id ORDER BY f70.position ASC, f70.id ASC) AS f70),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c73.code))
       FROM country AS c73
       WHERE c73.code = f72.country_code), ','))
     FROM
      (SELECT f72.country_code AS country_code
       FROM film_country AS f72
       WHERE f72.film_id = f1.id ORDER BY f72.position ASC, f72.id ASC) AS f72),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c75.code))
       FROM country AS c75
       WHERE c75.code = f74.country_code), ','))
     FROM
      (SELECT f74.country_code AS country_code
       FROM film_country AS f74
       WHERE f74.film_id = f1.id ORDER BY f74.position ASC, f74.id ASC) AS f74),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c77.code))
       FROM country AS c77
       WHERE c77.code = f76.country_code), ','))
     FROM
      (SELECT f76.country_code AS country_code
       FROM film_country AS f76
       WHERE f76.film_id = f1.id ORDER BY f76.position ASC, f76.id ASC) AS f76),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c79.code))
       FROM country AS c79
       WHERE c79.code = f78.country_code), ','))
     FROM
      (SELECT f78.country_code AS country_code
       FROM film_country AS f78
       WHERE f78.film_id = f1.id ORDER BY f78.position ASC, f78.id ASC) AS f78),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c81.code))
       FROM country AS c81
       WHERE c81.code = f80.country_code), ','))
     FROM
      (SELECT f80.country_code AS country_code
       FROM film_country AS f80
       WHERE f80.film_id = f1.id ORDER BY f80.position ASC, f80.id ASC) AS f80),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c83.code))
       FROM country AS c83
       WHERE c83.code = f82.country_code), ','))
     FROM
      (SELECT f82.country_code AS country_code
       FROM film_country AS f82
       WHERE f82.film_id = f1.id ORDER BY f82.position ASC, f82.id ASC) AS f82),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c85.code))
       FROM country AS c85
       WHERE c85.code = f84.country_code), ','))
     FROM
      (SELECT f84.country_code AS country_code
       FROM film_country AS f84
       WHERE f84.film_id = f1.id ORDER BY f84.position ASC, f84.id ASC) AS f84),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c87.code))
       FROM country AS c87
       WHERE c87.code = f86.country_code), ','))
     FROM
      (SELECT f86.country_code AS country_code
       FROM film_country AS f86
       WHERE f86.film_id = f1.id ORDER BY f86.position ASC, f86.id ASC) AS f86),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c89.code))
       FROM country AS c89
       WHERE c89.code = f88.country_code), ','))
     FROM
      (SELECT f88.country_code AS country_code
       FROM film_country AS f88
       WHERE f88.film_id = f1.id ORDER BY f88.position ASC, f88.id ASC) AS f88),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c91.code))
       FROM country AS c91
       WHERE c91.code = f90.country_code), ','))
     FROM
      (SELECT f90.country_code AS country_code
       FROM film_country AS f90
       WHERE f90.film_id = f1.id ORDER BY f90.position ASC, f90.id ASC) AS f90),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c93.code))
       FROM country AS c93
       WHERE c93.code = f92.country_code), ','))
     FROM
      (SELECT f92.country_code AS country_code
       FROM film_country AS f92
       WHERE f92.film_id = f1.id ORDER BY f92.position ASC, f92.id ASC) AS f92),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c95.code))
       FROM country AS c95
       WHERE c95.code = f94.country_code), ','))
     FROM
      (SELECT f94.country_code AS country_code
       FROM film_country AS f94
       WHERE f94.film_id = f1.id ORDER BY f94.position ASC, f94.id ASC) AS f94),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c97.code))
       FROM country AS c97
       WHERE c97.code = f96.country_code), ','))
     FROM
      (SELECT f96.country_code AS country_code
       FROM film_country AS f96
       WHERE f96.film_id = f1.id ORDER BY f96.position ASC, f96.id ASC) AS f96)) || format(',"c18":%s,"c19":%s,"releaseDate":%s}',
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c99.code))
       FROM country AS c99
       WHERE c99.code = f98.country_code), ','))
     FROM
      (SELECT f98.country_code AS country_code
       FROM film_country AS f98
       WHERE f98.film_id = f1.id ORDER BY f98.position ASC, f98.id ASC) AS f98),
    (SELECT format('[%s]', string_agg(
      (SELECT format('{"code":%s}', to_json(c101.code))
       FROM country AS c101
       WHERE c101.code = f100.country_code), ','))
     FROM
      (SELECT f100.country_code AS country_code
       FROM film_country AS f100
       WHERE f100.film_id = f1.id ORDER BY f100.position ASC, f100.id ASC) AS f100), CASE WHEN (f1.release_date IS NOT NULL) THEN format('{"d0":%s,"d1":%s,"d2":%s,"d3":%s,"d4":%s,"d5":%s,"d6":%s,"d7":%s,"d8":%s,"d9":%s,"d10":%s,"d11":%s,"d12":%s,"d13":%s,"d14":%s,"d15":%s,"d16":%s,"d17":%s,"d18":%s,"d19":%s,"d20":%s,"d21":%s,"d22":%s,"d23":%s,"d24":%s,"d25":%s,"d26":%s,"d27":%s,"d28":%s,"d29":%s,"d30":%s,"d31":%s,"d32":%s,"d33":%s,"d34":%s,"d35":%s,"d36":%s,"d37":%s,"d38":%s,"d39":%s,"d40":%s,"d41":%s,"d42":%s,"d43":%s,"d44":%s,"d45":%s,"d46":%s,"d47":%s,"d48":%s,"d49":%s,"d50":%s,"d51":%s,"d52":%s,"d53":%s,"d54":%s,"d55":%s,"d56":%s,"d57":%s,"d58":%s,"d59":%s,"d60":%s,"d61":%s,"d62":%s,"d63":%s,"d64":%s,"d65":%s,"d66":%s,"d67":%s,"d68":%s,"d69":%s}', coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null'), coalesce(CAST(CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER) AS TEXT), 'null')) ELSE 'null' END)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f102.id
     FROM film AS f102
     WHERE f102.slug = CAST($1 AS TEXT)),
    (SELECT f103.film_id
     FROM former_film AS f103
     WHERE f103.slug = CAST($1 AS TEXT)))), 'null')))
-- 1: 'de-rouille-et-d-os'
