CREATE VIRTUAL TABLE `thread_search` USING fts5(title, body, answers, content='', contentless_delete=1, tokenize='ascii');
