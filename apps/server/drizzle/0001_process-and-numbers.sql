CREATE TABLE "call_count" (
	"tenant_id" text NOT NULL,
	"what" text NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "call_count_tenant_id_what_pk" PRIMARY KEY("tenant_id","what")
);
--> statement-breakpoint
ALTER TABLE "call_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "connector" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"partner_id" text,
	"role" text NOT NULL,
	"centre_id" text,
	"team_id" text,
	"subject" text NOT NULL,
	"ending" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "connector_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "connector" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_migration" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"from_version" integer NOT NULL,
	"to_version" integer NOT NULL,
	"mapping" jsonb NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"total" integer NOT NULL,
	"moved" integer NOT NULL,
	"refused" integer NOT NULL,
	CONSTRAINT "case_migration_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_migration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_migration_row" (
	"tenant_id" text NOT NULL,
	"migration_id" text NOT NULL,
	"case_id" text NOT NULL,
	"centre_id" text,
	"case_number" text NOT NULL,
	"title" text NOT NULL,
	"outcome" text NOT NULL,
	"tokens" jsonb NOT NULL,
	"sentences" jsonb NOT NULL,
	CONSTRAINT "case_migration_row_tenant_id_migration_id_case_id_pk" PRIMARY KEY("tenant_id","migration_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "case_migration_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_wait" (
	"tenant_id" text NOT NULL,
	"case_id" text NOT NULL,
	"wait" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"element_id" text NOT NULL,
	CONSTRAINT "case_wait_tenant_id_case_id_wait_pk" PRIMARY KEY("tenant_id","case_id","wait")
);
--> statement-breakpoint
ALTER TABLE "case_wait" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "heard_message" (
	"tenant_id" text NOT NULL,
	"kind" text NOT NULL,
	"message_id" text NOT NULL,
	"name" text NOT NULL,
	"key" text,
	"case_id" text,
	"how" text NOT NULL,
	"hearers" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "heard_message_tenant_id_kind_message_id_pk" PRIMARY KEY("tenant_id","kind","message_id")
);
--> statement-breakpoint
ALTER TABLE "heard_message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "definition_pilot" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"baseline" integer NOT NULL,
	"percent" integer,
	"unit_ids" jsonb NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "definition_pilot_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "definition_pilot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "definition_start" (
	"tenant_id" text NOT NULL,
	"key" text NOT NULL,
	"element_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"times_left" integer,
	CONSTRAINT "definition_start_tenant_id_key_element_id_pk" PRIMARY KEY("tenant_id","key","element_id")
);
--> statement-breakpoint
ALTER TABLE "definition_start" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incident" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"number" integer NOT NULL,
	"case_number" text NOT NULL,
	"case_title" text NOT NULL,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"definition_key" text NOT NULL,
	"definition_version" integer NOT NULL,
	"element_id" text NOT NULL,
	"element_name" text NOT NULL,
	"job" text NOT NULL,
	"error" text NOT NULL,
	"tries" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" text,
	"reason" text,
	CONSTRAINT "incident_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "incident" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "forms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "decisions" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "calls" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "by" text DEFAULT '系统' NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "shipped" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "shipment" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "form" text;--> statement-breakpoint
CREATE INDEX "connector_by_partner" ON "connector" USING btree ("tenant_id","partner_id");--> statement-breakpoint
CREATE INDEX "case_migration_by_key" ON "case_migration" USING btree ("tenant_id","key","started_at");--> statement-breakpoint
CREATE INDEX "case_wait_by_name" ON "case_wait" USING btree ("tenant_id","kind","name","key");--> statement-breakpoint
CREATE UNIQUE INDEX "definition_pilot_running" ON "definition_pilot" USING btree ("tenant_id","key") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "definition_pilot_by_key" ON "definition_pilot" USING btree ("tenant_id","key","started_at");--> statement-breakpoint
CREATE INDEX "definition_start_by_name" ON "definition_start" USING btree ("tenant_id","kind","name");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_open" ON "incident" USING btree ("tenant_id","case_id","number") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "incident_by_state" ON "incident" USING btree ("tenant_id","state","since","id");--> statement-breakpoint
CREATE INDEX "incident_by_centre" ON "incident" USING btree ("tenant_id","centre_id","state","since","id");--> statement-breakpoint
CREATE INDEX "service_case_running" ON "service_case" USING btree ("tenant_id","definition_key","definition_version","id") WHERE closed_at is null;--> statement-breakpoint
CREATE POLICY "login_write" ON "call_count" AS PERMISSIVE FOR ALL TO "q_login" USING (tenant_id = current_setting('app.subject', true)) WITH CHECK (tenant_id = current_setting('app.subject', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "call_count" AS PERMISSIVE FOR SELECT TO "q_worker" USING (ends_at < now());--> statement-breakpoint
CREATE POLICY "worker_forget" ON "call_count" AS PERMISSIVE FOR DELETE TO "q_worker" USING (ends_at < now());--> statement-breakpoint
CREATE POLICY "tenant_write" ON "connector" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "connector" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "connector" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "case_migration" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_migration" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_migration" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "case_migration_row" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_migration_row" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_migration_row" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_wait" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "heard_message" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "definition_pilot" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "definition_start" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "incident" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "incident" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "incident" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));