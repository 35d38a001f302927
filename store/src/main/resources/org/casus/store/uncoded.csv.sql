SELECT
    page,
    sentence['index'] AS sentence_index,
    sentence['begin'] AS sentence_begin,
    sentence['end'] AS sentence_end,
    sentence['text'] AS sentence,
    reason
FROM chosen
