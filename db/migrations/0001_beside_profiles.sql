CREATE TABLE `pay_cell` (
	`dataset` text NOT NULL,
	`role` text NOT NULL,
	`country` text NOT NULL,
	`work_mode` text NOT NULL,
	`seniority` text NOT NULL,
	`currency` text NOT NULL,
	`n` integer NOT NULL,
	`employers` integer NOT NULL,
	`median` real NOT NULL,
	`low` real NOT NULL,
	`high` real NOT NULL,
	PRIMARY KEY(`dataset`, `role`, `country`, `work_mode`, `seniority`),
	FOREIGN KEY (`dataset`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `skill_set` (
	`dataset` text NOT NULL,
	`role` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`dataset`, `role`),
	FOREIGN KEY (`dataset`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE cascade
);
