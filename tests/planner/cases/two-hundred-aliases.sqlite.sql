SELECT json_object('data', json_object('film',
  (SELECT json_insert(json_insert(json_insert(json_object('a0', f1.year, 'a1', f1.title, 'a2', f1.title, 'a3', f1.year, 'a4', f1.title, 'a5', f1.title, 'a6', f1.year, 'a7', f1.title, 'a8', f1.title, 'a9', f1.year, 'a10', f1.title, 'a11', f1.title, 'a12', f1.year, 'a13', f1.title, 'a14', f1.title, 'a15', f1.year, 'a16', f1.title, 'a17', f1.title, 'a18', f1.year, 'a19', f1.title, 'a20', f1.title, 'a21', f1.year, 'a22', f1.title, 'a23', f1.title, 'a24', f1.year, 'a25', f1.title, 'a26', f1.title, 'a27', f1.year, 'a28', f1.title, 'a29', f1.title, 'a30', f1.year, 'a31', f1.title, 'a32', f1.title, 'a33', f1.year, 'a34', f1.title, 'a35', f1.title, 'a36', f1.year, 'a37', f1.title, 'a38', f1.title, 'a39', f1.year, 'a40', f1.title, 'a41', f1.title, 'a42', f1.year, 'a43', f1.title, 'a44', f1.title, 'a45', f1.year, 'a46', f1.title, 'a47', f1.title, 'a48', f1.year, 'a49', f1.title, 'a50', f1.title, 'a51', f1.year, 'a52', f1.title, 'a53', f1.title, 'a54', f1.year, 'a55', f1.title, 'a56', f1.title, 'a57', f1.year, 'a58', f1.title, 'a59', f1.title), '$."a60"', f1.year, '$."a61"', f1.title, '$."a62"', f1.title, '$."a63"', f1.year, '$."a64"', f1.title, '$."a65"', f1.title, '$."a66"', f1.year, '$."a67"', f1.title, '$."a68"', f1.title, '$."a69"', f1.year, '$."a70"', f1.title, '$."a71"', f1.title, '$."a72"', f1.year, '$."a73"', f1.title, '$."a74"', f1.title, '$."a75"', f1.year, '$."a76"', f1.title, '$."a77"', f1.title, '$."a78"', f1.year, '$."a79"', f1.title, '$."a80"', f1.title, '$."a81"', f1.year, '$."a82"', f1.title, '$."a83"', f1.title, '$."a84"', f1.year, '$."a85"', f1.title, '$."a86"', f1.title, '$."a87"', f1.year, '$."a88"', f1.title, '$."a89"', f1.title, '$."a90"', f1.year, '$."a91"', f1.title, '$."a92"', f1.title, '$."a93"', f1.year, '$."a94"', f1.title, '$."a95"', f1.title, '$."a96"', f1.year, '$."a97"', f1.title, '$."a98"', f1.title, '$."a99"', f1.year, '$."a100"', f1.title, '$."a101"', f1.title, '$."a102"', f1.year, '$."a103"', f1.title, '$."a104"', f1.title, '$."a105"', f1.year, '$."a106"', f1.title, '$."a107"', f1.title, '$."a108"', f1.year, '$."a109"', f1.title, '$."a110"', f1.title, '$."a111"', f1.year, '$."a112"', f1.title, '$."a113"', f1.title, '$."a114"', f1.year, '$."a115"', f1.title, '$."a116"', f1.title, '$."a117"', f1.year, '$."a118"', f1.title, '$."a119"', f1.title), '$."a120"', f1.year, '$."a121"', f1.title, '$."a122"', f1.title, '$."a123"', f1.year, '$."a124"', f1.title, '$."a125"', f1.title, '$."a126"', f1.year, '$."a127"', f1.title, '$."a128"', f1.title, '$."a129"', f1.year, '$."a130"', f1.title, '$."a131"', f1.title, '$."a132"', f1.year, '$."a133"', f1.title, '$."a134"', f1.title, '$."a135"', f1.year, '$."a136"', f1.title, '$."a137"', f1.title, '$."a138"', f1.year, '$."a139"', f1.title, '$."a140"', f1.title, '$."a141"', f1.year, '$."a142"', f1.title, '$."a143"', f1.title, '$."a144"', f1.year, '$."a145"', f1.title, '$."a146"', f1.title, '$."a147"', f1.year, '$."a148"', f1.title, '$."a149"', f1.title, '$."b0"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c3
     WHERE c3.film_id = f1.id AND c3.kind = 'CAST')), '$."b1"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c5
     WHERE c5.film_id = f1.id AND c5.kind = 'CAST')), '$."b2"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c7
     WHERE c7.film_id = f1.id AND c7.kind = 'CAST')), '$."b3"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c9
     WHERE c9.film_id = f1.id AND c9.kind = 'CAST')), '$."b4"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c11
     WHERE c11.film_id = f1.id AND c11.kind = 'CAST')), '$."b5"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c13
     WHERE c13.film_id = f1.id AND c13.kind = 'CAST')), '$."b6"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c15
     WHERE c15.film_id = f1.id AND c15.kind = 'CAST')), '$."b7"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c17
     WHERE c17.film_id = f1.id AND c17.kind = 'CAST')), '$."b8"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c19
     WHERE c19.film_id = f1.id AND c19.kind = 'CAST')), '$."b9"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c21
     WHERE c21.film_id = f1.id AND c21.kind = 'CAST')), '$."b10"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c23
     WHERE c23.film_id = f1.id AND c23.kind = 'CAST')), '$."b11"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c25
     WHERE c25.film_id = f1.id AND c25.kind = 'CAST')), '$."b12"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c27
     WHERE c27.film_id = f1.id AND c27.kind = 'CAST')), '$."b13"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c29
     WHERE c29.film_id = f1.id AND c29.kind = 'CAST')), '$."b14"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c31
     WHERE c31.film_id = f1.id AND c31.kind = 'CAST')), '$."b15"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c33
     WHERE c33.film_id = f1.id AND c33.kind = 'CAST')), '$."b16"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c35
     WHERE c35.film_id = f1.id AND c35.kind = 'CAST')), '$."b17"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c37
     WHERE c37.film_id = f1.id AND c37.kind = 'CAST')), '$."b18"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c39
     WHERE c39.film_id = f1.id AND c39.kind = 'CAST')), '$."b19"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c41
     WHERE c41.film_id = f1.id AND c41.kind = 'CAST')), '$."b20"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c43
     WHERE c43.film_id = f1.id AND c43.kind = 'CAST')), '$."b21"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c45
     WHERE c45.film_id = f1.id AND c45.kind = 'CAST')), '$."b22"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c47
     WHERE c47.film_id = f1.id AND c47.kind = 'CAST')), '$."b23"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c49
     WHERE c49.film_id = f1.id AND c49.kind = 'CAST')), '$."b24"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c51
     WHERE c51.film_id = f1.id AND c51.kind = 'CAST')), '$."b25"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c53
     WHERE c53.film_id = f1.id AND c53.kind = 'CAST')), '$."b26"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c55
     WHERE c55.film_id = f1.id AND c55.kind = 'CAST')), '$."b27"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c57
     WHERE c57.film_id = f1.id AND c57.kind = 'CAST')), '$."b28"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c59
     WHERE c59.film_id = f1.id AND c59.kind = 'CAST')), '$."b29"', json_object('totalCount',
    (SELECT count(*)
     FROM credit AS c61
     WHERE c61.film_id = f1.id AND c61.kind = 'CAST'))), '$."c0"',
    (SELECT json_group_array(json_object('code', c63.code))
     FROM
      (SELECT f62.country_code AS country_code
       FROM film_country AS f62
       WHERE f62.film_id = f1.id ORDER BY f62.position ASC, f62.id ASC) AS f62 CROSS JOIN country AS c63 ON c63.code = f62.country_code), '$."c1"',
    (SELECT json_group_array(json_object('code', c65.code))
     FROM
      (SELECT f64.country_code AS country_code
       FROM film_country AS f64
       WHERE f64.film_id = f1.id ORDER BY f64.position ASC, f64.id ASC) AS f64 CROSS JOIN country AS c65 ON c65.code = f64.country_code), '$."c2"',
    (SELECT json_group_array(json_object('code', c67.code))
     FROM
      (SELECT f66.country_code AS country_code
       FROM film_country AS f66
       WHERE f66.film_id = f1.id ORDER BY f66.position ASC, f66.id ASC) AS f66 CROSS JOIN country AS c67 ON c67.code = f66.country_code), '$."c3"',
    (SELECT json_group_array(json_object('code', c69.code))
     FROM
      (SELECT f68.country_code AS country_code
       FROM film_country AS f68
       WHERE f68.film_id = f1.id ORDER BY f68.position ASC, f68.id ASC) AS f68 CROSS JOIN country AS c69 ON c69.code = f68.country_code), '$."c4"',
    (SELECT json_group_array(json_object('code', c71.code))
     FROM
      (SELECT f70.country_code AS country_code
       FROM film_country AS f70
       WHERE f70.film_id = f1.id ORDER BY f70.position ASC, f70.id ASC) AS f70 CROSS JOIN country AS c71 ON c71.code = f70.country_code), '$."c5"',
    (SELECT json_group_array(json_object('code', c73.code))
     FROM
      (SELECT f72.country_code AS country_code
       FROM film_country AS f72
       WHERE f72.film_id = f1.id ORDER BY f72.position ASC, f72.id ASC) AS f72 CROSS JOIN country AS c73 ON c73.code = f72.country_code), '$."c6"',
    (SELECT json_group_array(json_object('code', c75.code))
     FROM
      (SELECT f74.country_code AS country_code
       FROM film_country AS f74
       WHERE f74.film_id = f1.id ORDER BY f74.position ASC, f74.id ASC) AS f74 CROSS JOIN country AS c75 ON c75.code = f74.country_code), '$."c7"',
    (SELECT json_group_array(json_object('code', c77.code))
     FROM
      (SELECT f76.country_code AS country_code
       FROM film_country AS f76
       WHERE f76.film_id = f1.id ORDER BY f76.position ASC, f76.id ASC) AS f76 CROSS JOIN country AS c77 ON c77.code = f76.country_code), '$."c8"',
    (SELECT json_group_array(json_object('code', c79.code))
     FROM
      (SELECT f78.country_code AS country_code
       FROM film_country AS f78
       WHERE f78.film_id = f1.id ORDER BY f78.position ASC, f78.id ASC) AS f78 CROSS JOIN country AS c79 ON c79.code = f78.country_code), '$."c9"',
    (SELECT json_group_array(json_object('code', c81.code))
     FROM
      (SELECT f80.country_code AS country_code
       FROM film_country AS f80
       WHERE f80.film_id = f1.id ORDER BY f80.position ASC, f80.id ASC) AS f80 CROSS JOIN country AS c81 ON c81.code = f80.country_code), '$."c10"',
    (SELECT json_group_array(json_object('code', c83.code))
     FROM
      (SELECT f82.country_code AS country_code
       FROM film_country AS f82
       WHERE f82.film_id = f1.id ORDER BY f82.position ASC, f82.id ASC) AS f82 CROSS JOIN country AS c83 ON c83.code = f82.country_code), '$."c11"',
    (SELECT json_group_array(json_object('code', c85.code))
     FROM
      (SELECT f84.country_code AS country_code
       FROM film_country AS f84
       WHERE f84.film_id = f1.id ORDER BY f84.position ASC, f84.id ASC) AS f84 CROSS JOIN country AS c85 ON c85.code = f84.country_code), '$."c12"',
    (SELECT json_group_array(json_object('code', c87.code))
     FROM
      (SELECT f86.country_code AS country_code
       FROM film_country AS f86
       WHERE f86.film_id = f1.id ORDER BY f86.position ASC, f86.id ASC) AS f86 CROSS JOIN country AS c87 ON c87.code = f86.country_code), '$."c13"',
    (SELECT json_group_array(json_object('code', c89.code))
     FROM
      (SELECT f88.country_code AS country_code
       FROM film_country AS f88
       WHERE f88.film_id = f1.id ORDER BY f88.position ASC, f88.id ASC) AS f88 CROSS JOIN country AS c89 ON c89.code = f88.country_code), '$."c14"',
    (SELECT json_group_array(json_object('code', c91.code))
     FROM
      (SELECT f90.country_code AS country_code
       FROM film_country AS f90
       WHERE f90.film_id = f1.id ORDER BY f90.position ASC, f90.id ASC) AS f90 CROSS JOIN country AS c91 ON c91.code = f90.country_code), '$."c15"',
    (SELECT json_group_array(json_object('code', c93.code))
     FROM
      (SELECT f92.country_code AS country_code
       FROM film_country AS f92
       WHERE f92.film_id = f1.id ORDER BY f92.position ASC, f92.id ASC) AS f92 CROSS JOIN country AS c93 ON c93.code = f92.country_code), '$."c16"',
    (SELECT json_group_array(json_object('code', c95.code))
     FROM
      (SELECT f94.country_code AS country_code
       FROM film_country AS f94
       WHERE f94.film_id = f1.id ORDER BY f94.position ASC, f94.id ASC) AS f94 CROSS JOIN country AS c95 ON c95.code = f94.country_code), '$."c17"',
    (SELECT json_group_array(json_object('code', c97.code))
     FROM
      (SELECT f96.country_code AS country_code
       FROM film_country AS f96
       WHERE f96.film_id = f1.id ORDER BY f96.position ASC, f96.id ASC) AS f96 CROSS JOIN country AS c97 ON c97.code = f96.country_code), '$."c18"',
    (SELECT json_group_array(json_object('code', c99.code))
     FROM
      (SELECT f98.country_code AS country_code
       FROM film_country AS f98
       WHERE f98.film_id = f1.id ORDER BY f98.position ASC, f98.id ASC) AS f98 CROSS JOIN country AS c99 ON c99.code = f98.country_code), '$."c19"',
    (SELECT json_group_array(json_object('code', c101.code))
     FROM
      (SELECT f100.country_code AS country_code
       FROM film_country AS f100
       WHERE f100.film_id = f1.id ORDER BY f100.position ASC, f100.id ASC) AS f100 CROSS JOIN country AS c101 ON c101.code = f100.country_code), '$."releaseDate"', CASE WHEN (f1.release_date IS NOT NULL) THEN json_insert(json_object('d0', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd1', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd2', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd3', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd4', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd5', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd6', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd7', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd8', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd9', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd10', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd11', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd12', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd13', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd14', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd15', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd16', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd17', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd18', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd19', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd20', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd21', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd22', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd23', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd24', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd25', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd26', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd27', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd28', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd29', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd30', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd31', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd32', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd33', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd34', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd35', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd36', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd37', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd38', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd39', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd40', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd41', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd42', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd43', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd44', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd45', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd46', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd47', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd48', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd49', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd50', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd51', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd52', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd53', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd54', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd55', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd56', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd57', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd58', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), 'd59', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER)), '$."d60"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d61"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d62"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d63"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d64"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d65"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d66"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d67"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d68"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER), '$."d69"', CAST(nullif(substr(f1.release_date, 6, 2), '') AS INTEGER)) ELSE NULL END)
   FROM film AS f1
   WHERE f1.id = coalesce(
    (SELECT f102.id
     FROM film AS f102
     WHERE f102.slug = ?),
    (SELECT f103.film_id
     FROM former_film AS f103
     WHERE f103.slug = ?)))))
-- 1: 'de-rouille-et-d-os'
-- 2: 'de-rouille-et-d-os'
