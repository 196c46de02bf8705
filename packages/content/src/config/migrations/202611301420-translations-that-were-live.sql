INSERT INTO `published_translations` (`id`, `renditions`)
	SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), json_group_array(`rendition`)
	FROM (
		SELECT DISTINCT json_extract(`change`.`value`, '$.document') || ' ' || `language`.`value` AS `rendition`
		FROM `releases`, json_each(`releases`.`changes`) AS `change`, json_each(`change`.`value`, '$.locales') AS `language`
		WHERE `releases`.`status` IN ('live', 'rolledBack') AND json_valid(`releases`.`changes`) AND `language`.`value` <> 'en'
		AND substr(json_extract(`change`.`value`, '$.document'), 1, instr(json_extract(`change`.`value`, '$.document'), '/') - 1) IN ('treatment', 'side-effect', 'person', 'clinic', 'page')
	)
	HAVING count(*) > 0;
