CREATE TABLE `dataset` (
	`id` text PRIMARY KEY NOT NULL,
	`market` text NOT NULL,
	`as_of` text NOT NULL,
	`home` text NOT NULL,
	`postings` integer NOT NULL,
	`duplicates` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dataset_market_as_of` ON `dataset` (`market`,`as_of`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`sections` text NOT NULL,
	`evidence` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `employer` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employer_key` ON `employer` (`key`);--> statement-breakpoint
CREATE TABLE `fact` (
	`market` text NOT NULL,
	`role` text NOT NULL,
	`posting_id` integer NOT NULL,
	`employer_id` integer NOT NULL,
	`countries` text NOT NULL,
	`seniority` text NOT NULL,
	`assumed` integer NOT NULL,
	`work_mode` text NOT NULL,
	`annual` integer,
	`currency` text,
	`excluded` text,
	`skills` blob NOT NULL,
	`copies` integer NOT NULL,
	PRIMARY KEY(`market`, `role`, `posting_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` integer PRIMARY KEY NOT NULL,
	`market` text NOT NULL,
	`as_of` text NOT NULL,
	`inputs` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`summary` text
);
--> statement-breakpoint
CREATE TABLE `posting` (
	`id` integer PRIMARY KEY NOT NULL,
	`market` text NOT NULL,
	`source` text NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`title` text NOT NULL,
	`title_key` text NOT NULL,
	`employer` text NOT NULL,
	`employer_id` integer NOT NULL,
	`locations` text NOT NULL,
	`url` text,
	`stated` text NOT NULL,
	`first_seen` text NOT NULL,
	`last_seen` text NOT NULL,
	`closed_at` text,
	`fingerprint` text NOT NULL,
	`role` text,
	`role_candidates` text NOT NULL,
	`seniority` text NOT NULL,
	`seniority_assumed` integer NOT NULL,
	`work_mode` text NOT NULL,
	`countries` text NOT NULL,
	`regions` text NOT NULL,
	`pay` text,
	`skills` text NOT NULL,
	`document_id` integer NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posting_identity` ON `posting` (`market`,`source`,`key`);--> statement-breakpoint
CREATE INDEX `posting_document` ON `posting` (`document_id`);--> statement-breakpoint
CREATE TABLE `profile` (
	`dataset` text NOT NULL,
	`role` text NOT NULL,
	`country` text NOT NULL,
	`work_mode` text NOT NULL,
	`seniority` text NOT NULL,
	`postings` integer NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`dataset`, `role`, `country`, `work_mode`, `seniority`),
	FOREIGN KEY (`dataset`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reject` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`file` text NOT NULL,
	`line` integer,
	`reason` text NOT NULL,
	`excerpt` text NOT NULL,
	`at` text DEFAULT (datetime('now')) NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reject_import` ON `reject` (`import_id`);--> statement-breakpoint
CREATE TABLE `roll_up` (
	`dataset` text NOT NULL,
	`role` text NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`dataset`, `role`),
	FOREIGN KEY (`dataset`) REFERENCES `dataset`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `skill` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skill_slug` ON `skill` (`slug`);--> statement-breakpoint
CREATE TABLE `stage` (
	`import_id` integer NOT NULL,
	`source` text NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`row` text,
	`document_id` integer,
	`last_seen` text NOT NULL,
	`closed_at` text,
	PRIMARY KEY(`import_id`, `source`, `key`),
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
