SELECT format('{"data":%s}', format('{"longest":%s,"shortest":%s,"unknownLast":%s}', format('{"edges":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f2.cursor || '"', format('{"title":%s,"runtimeMinutes":%s}', to_json(f2.title), coalesce(CAST(f2.runtime_minutes AS TEXT), 'null'))), ','))
   FROM (
    (SELECT f2.title AS title, f2.runtime_minutes AS runtime_minutes, upper(encode(convert_to(format('["eb260dcd",%s,%s,%s]', CAST(f2.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f2.runtime_minutes AS TEXT), 'null'), f2.id), 'UTF8'), 'hex')) AS cursor, f2.runtime_minutes AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.runtime_minutes IS NOT NULL ORDER BY f2.runtime_minutes DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) UNION ALL
    (SELECT f2.title AS title, f2.runtime_minutes AS runtime_minutes, upper(encode(convert_to(format('["eb260dcd",%s,%s,%s]', CAST(f2.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f2.runtime_minutes AS TEXT), 'null'), f2.id), 'UTF8'), 'hex')) AS cursor, f2.runtime_minutes AS key1, f2.id AS key2
     FROM film AS f2
     WHERE f2.runtime_minutes IS NULL ORDER BY f2.runtime_minutes DESC, f2.id DESC
      LIMIT CAST($1 AS BIGINT)) ORDER BY key1 DESC NULLS LAST, key2 DESC
    LIMIT CAST($1 AS BIGINT)) AS f2)), format('{"edges":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f4.cursor || '"', format('{"title":%s,"runtimeMinutes":%s}', to_json(f4.title), coalesce(CAST(f4.runtime_minutes AS TEXT), 'null'))), ','))
   FROM
    (SELECT f4.title AS title, f4.runtime_minutes AS runtime_minutes, upper(encode(convert_to(format('["0245a8f8",%s,%s,%s]', CAST(f4.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f4.runtime_minutes AS TEXT), 'null'), f4.id), 'UTF8'), 'hex')) AS cursor
     FROM film AS f4 ORDER BY f4.runtime_minutes ASC NULLS LAST, f4.id ASC
      LIMIT CAST($2 AS BIGINT)) AS f4)), format('{"edges":%s}',
  (SELECT format('[%s]', string_agg(format('{"cursor":%s,"node":%s}', '"' || f6.cursor || '"', format('{"title":%s,"runtimeMinutes":%s}', to_json(f6.title), coalesce(CAST(f6.runtime_minutes AS TEXT), 'null'))), ','))
   FROM
    (SELECT *
     FROM
      (SELECT f6.title AS title, f6.runtime_minutes AS runtime_minutes, upper(encode(convert_to(format('["cbda9c21",%s,%s,%s,%s]', CAST(f6.runtime_minutes IS NULL AS INTEGER), coalesce(CAST(f6.runtime_minutes AS TEXT), 'null'), to_json(f6.title_key), f6.id), 'UTF8'), 'hex')) AS cursor, f6.runtime_minutes AS key1, f6.title_key AS key2, f6.id AS key3
       FROM film AS f6 ORDER BY f6.runtime_minutes DESC NULLS FIRST, f6.title_key DESC, f6.id DESC
        LIMIT CAST($3 AS BIGINT)) AS f6 ORDER BY key1 ASC NULLS LAST, key2 ASC, key3 ASC) AS f6))))
-- 1: 3
-- 2: 3
-- 3: 2
