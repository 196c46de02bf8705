UPDATE `care_advice` SET `action` = CASE WHEN `urgency` IN ('emergency', 'urgent') THEN 'tellStaffNow' ELSE 'tellStaff' END WHERE `action` = 'tellNurse';
--> statement-breakpoint
UPDATE `_care_advice_v` SET `version_action` = CASE WHEN `version_urgency` IN ('emergency', 'urgent') THEN 'tellStaffNow' ELSE 'tellStaff' END WHERE `version_action` = 'tellNurse';