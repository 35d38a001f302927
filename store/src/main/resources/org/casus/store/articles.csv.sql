-- Articles as one flat line each, without their parts.
SELECT
    id, page, file, url, title, outlet, agency, language,
    published['start'] AS published_start,
    published['end'] AS published_end,
    array_to_string(published['because'], '; ') AS published_because,
    published['doubt'] AS published_doubt,
    "text"
FROM chosen
