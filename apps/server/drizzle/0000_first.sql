CREATE SEQUENCE "public"."event_position" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audit" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"principal" text NOT NULL,
	"actor_kind" text NOT NULL,
	"procedure" text NOT NULL,
	"subject" text,
	"address" text,
	"reason" text,
	"before" jsonb,
	"after" jsonb,
	"hash" text NOT NULL,
	CONSTRAINT "audit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_link" (
	"tenant_id" text NOT NULL,
	"number" bigint NOT NULL,
	"audit_id" text NOT NULL,
	"link" text NOT NULL,
	CONSTRAINT "audit_link_tenant_id_number_pk" PRIMARY KEY("tenant_id","number")
);
--> statement-breakpoint
ALTER TABLE "audit_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"position" bigint DEFAULT nextval('event_position') NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"type" text NOT NULL,
	"subject" text NOT NULL,
	"payload" jsonb NOT NULL,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"partner_id" text,
	"customer_id" text,
	CONSTRAINT "event_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_reader" (
	"tenant_id" text NOT NULL,
	"reader" text NOT NULL,
	"cursor" text NOT NULL,
	CONSTRAINT "event_reader_tenant_id_reader_pk" PRIMARY KEY("tenant_id","reader")
);
--> statement-breakpoint
ALTER TABLE "event_reader" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_receipt" (
	"tenant_id" text NOT NULL,
	"subscriber" text NOT NULL,
	"event_id" text NOT NULL,
	CONSTRAINT "event_receipt_tenant_id_subscriber_event_id_pk" PRIMARY KEY("tenant_id","subscriber","event_id")
);
--> statement-breakpoint
ALTER TABLE "event_receipt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency" (
	"tenant_id" text NOT NULL,
	"principal" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"response" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_tenant_id_principal_key_pk" PRIMARY KEY("tenant_id","principal","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customer" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"phone" text,
	"vip" text DEFAULT 'none' NOT NULL,
	"city" text,
	"plan" text,
	"since" date,
	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"consents" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"note" text,
	"external_ref" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customer_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "customer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customer_identity" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"customer_id" text NOT NULL,
	"channel" text NOT NULL,
	"value" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	CONSTRAINT "customer_identity_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "customer_identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "login" (
	"subject" text PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" text,
	"partner_id" text,
	"customer_id" text,
	"name" text NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "login" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_grant" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"subject" text NOT NULL,
	"role" text NOT NULL,
	"centre_id" text,
	"team_id" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"granted_by" text NOT NULL,
	CONSTRAINT "role_grant_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "org_unit" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"parent_id" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"code" text,
	"centre_id" text,
	"region" text,
	CONSTRAINT "org_unit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "org_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"contract_from" date,
	"contract_until" date,
	"products" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "partner_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"pinyin" text NOT NULL,
	"partner_id" text,
	"centre_id" text,
	"team_id" text,
	"languages" jsonb DEFAULT '["zh-CN"]'::jsonb NOT NULL,
	"hired_on" date,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "person_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_skill" (
	"tenant_id" text NOT NULL,
	"person_id" text NOT NULL,
	"skill" text NOT NULL,
	"level" smallint NOT NULL,
	CONSTRAINT "person_skill_tenant_id_person_id_skill_pk" PRIMARY KEY("tenant_id","person_id","skill")
);
--> statement-breakpoint
ALTER TABLE "person_skill" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant" (
	"tenant_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" text,
	CONSTRAINT "tenant_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
ALTER TABLE "tenant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "audit_by_xid" ON "audit" USING btree ("tenant_id","xid","id");--> statement-breakpoint
CREATE INDEX "audit_link_by_line" ON "audit_link" USING btree ("tenant_id","audit_id");--> statement-breakpoint
CREATE INDEX "event_by_position" ON "event" USING btree ("xid","position");--> statement-breakpoint
CREATE INDEX "idempotency_by_age" ON "idempotency" USING btree ("at");--> statement-breakpoint
CREATE INDEX "customer_by_phone" ON "customer" USING btree ("tenant_id","phone");--> statement-breakpoint
CREATE INDEX "customer_by_name" ON "customer" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_by_external_ref" ON "customer" USING btree ("tenant_id","external_ref");--> statement-breakpoint
CREATE UNIQUE INDEX "customer_identity_value" ON "customer_identity" USING btree ("tenant_id","channel","value");--> statement-breakpoint
CREATE INDEX "customer_identity_by_customer" ON "customer_identity" USING btree ("tenant_id","customer_id");--> statement-breakpoint
CREATE INDEX "role_grant_by_subject" ON "role_grant" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "role_grant_by_person" ON "role_grant" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "org_unit_by_code" ON "org_unit" USING btree ("tenant_id","code");--> statement-breakpoint
CREATE INDEX "person_by_team" ON "person" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE POLICY "tenant_read" ON "audit" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "audit" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "audit" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "audit" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "audit_link" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "audit_link" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "audit_link" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "event" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "event" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "event_reader" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "event_receipt" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "self_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "team_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "centre_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "tenant_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "group_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_group" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "partner_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "idempotency" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "customer_append" ON "idempotency" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and principal = current_setting('app.principal', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "idempotency" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "customer" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "customer" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "customer" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "customer" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "customer_identity" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "customer_identity" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "customer_identity" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "login_read" ON "login" AS PERMISSIVE FOR SELECT TO "q_login" USING (subject = current_setting('app.subject', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "login" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "login" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "login_read" ON "role_grant" AS PERMISSIVE FOR SELECT TO "q_login" USING (subject = current_setting('app.subject', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "role_grant" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "role_grant" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "org_unit" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "org_unit" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "org_unit" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "org_unit" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "org_unit" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "org_unit" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "partner" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "partner" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "partner" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "partner" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "partner" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "partner" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "partner" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "person" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "person" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "person" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "person" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "person" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "person" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "person" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "person_skill" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "person_skill" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "person_skill" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "person_skill" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "person_skill" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "person_skill" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "tenant" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "tenant" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "tenant" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));