CREATE SEQUENCE "public"."event_position" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."case_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "channel" (
	"tenant_id" text NOT NULL,
	"kind" text NOT NULL,
	"medium" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"standard_seconds" integer DEFAULT 30 NOT NULL,
	"capability" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"greeting" text,
	CONSTRAINT "channel_tenant_id_kind_pk" PRIMARY KEY("tenant_id","kind")
);
--> statement-breakpoint
ALTER TABLE "channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "queue" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"skill" text NOT NULL,
	"topic" text NOT NULL,
	"label" text NOT NULL,
	"media" jsonb DEFAULT '["chat","form"]'::jsonb NOT NULL,
	"strategy" text DEFAULT 'skill-first' NOT NULL,
	"accept_seconds" integer DEFAULT 20 NOT NULL,
	"answer_seconds" integer,
	"first_level" integer DEFAULT 3 NOT NULL,
	"min_level" integer DEFAULT 1 NOT NULL,
	"ring_seconds" integer DEFAULT 10 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"centre_id" text,
	CONSTRAINT "queue_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "queue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "archive_code" (
	"tenant_id" text NOT NULL,
	"code" text NOT NULL,
	"parent" text,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	CONSTRAINT "archive_code_tenant_id_code_pk" PRIMARY KEY("tenant_id","code")
);
--> statement-breakpoint
ALTER TABLE "archive_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft" (
	"tenant_id" text NOT NULL,
	"interaction_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_tenant_id_interaction_id_owner_id_pk" PRIMARY KEY("tenant_id","interaction_id","owner_id")
);
--> statement-breakpoint
ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "script" (
	"tenant_id" text NOT NULL,
	"code" text NOT NULL,
	"scene" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "script_tenant_id_code_pk" PRIMARY KEY("tenant_id","code")
);
--> statement-breakpoint
ALTER TABLE "script" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interaction" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"channel" text NOT NULL,
	"medium" text NOT NULL,
	"topic" text NOT NULL,
	"queue_id" text,
	"queue_name" text DEFAULT '' NOT NULL,
	"customer_id" text,
	"customer_name" text NOT NULL,
	"vip" text DEFAULT 'none' NOT NULL,
	"state" text NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"first_reply_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"owner_name" text,
	"messages" integer DEFAULT 0 NOT NULL,
	"last_message" text,
	"last_message_at" timestamp (3) with time zone,
	"unread" integer DEFAULT 0 NOT NULL,
	"case_id" text,
	"archive_code" text,
	"solution" text,
	"solved" boolean,
	"follow_up_at" timestamp (3) with time zone,
	"rating" integer,
	"external_ref" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "interaction_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "interaction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"interaction_id" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author" text NOT NULL,
	"author_name" text NOT NULL,
	"internal" boolean DEFAULT false NOT NULL,
	"text" text NOT NULL,
	"customer_id" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "message_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presence" (
	"tenant_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"team_id" text,
	"centre_id" text,
	"state" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"idle_since" timestamp (3) with time zone NOT NULL,
	"capacity" integer DEFAULT 4 NOT NULL,
	"load" integer DEFAULT 0 NOT NULL,
	"skills" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "presence_tenant_id_owner_id_pk" PRIMARY KEY("tenant_id","owner_id"),
	CONSTRAINT "presence_load_fits" CHECK ("presence"."load" >= 0 and "presence"."load" <= "presence"."capacity")
);
--> statement-breakpoint
ALTER TABLE "presence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"interaction_id" text,
	"case_id" text,
	"customer_id" text,
	"about" text NOT NULL,
	"agent_name" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"attitude" integer,
	"efficiency" integer,
	"correctness" integer,
	"comment" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "survey_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "survey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_link" (
	"tenant_id" text NOT NULL,
	"survey_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"secret" text NOT NULL,
	CONSTRAINT "survey_link_tenant_id_survey_id_pk" PRIMARY KEY("tenant_id","survey_id")
);
--> statement-breakpoint
ALTER TABLE "survey_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "routing_decision" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"interaction_id" text NOT NULL,
	"queue_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"agent_name" text NOT NULL,
	"because" text NOT NULL,
	"parts" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"outcome" text DEFAULT 'offered' NOT NULL,
	"outcome_reason" text,
	"ended_at" timestamp (3) with time zone,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "routing_decision_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "routing_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_item" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"queue_id" text NOT NULL,
	"medium" text NOT NULL,
	"units" integer NOT NULL,
	"state" text NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"offer_expires_at" timestamp (3) with time zone,
	"declined_by" text[] DEFAULT '{}'::text[] NOT NULL,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "work_item_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "work_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_case" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"opened" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"backlog" integer DEFAULT 0 NOT NULL,
	"due" integer DEFAULT 0 NOT NULL,
	"closed_in_time" integer DEFAULT 0 NOT NULL,
	"resolution_ms" bigint DEFAULT 0 NOT NULL,
	"answered_first_day" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_case_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_clock" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"due" integer DEFAULT 0 NOT NULL,
	"met" integer DEFAULT 0 NOT NULL,
	"breached" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_clock_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_contact" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"offered" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"abandoned" integer DEFAULT 0 NOT NULL,
	"short_abandoned" integer DEFAULT 0 NOT NULL,
	"in_target" integer DEFAULT 0 NOT NULL,
	"wait_ms" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_contact_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_handling" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"handled" integer DEFAULT 0 NOT NULL,
	"talk_ms" bigint DEFAULT 0 NOT NULL,
	"hold_ms" bigint DEFAULT 0 NOT NULL,
	"wrap_ms" bigint DEFAULT 0 NOT NULL,
	"transferred" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_handling_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_handling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_knowledge" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"searched" integer DEFAULT 0 NOT NULL,
	"found" integer DEFAULT 0 NOT NULL,
	"suggested" integer DEFAULT 0 NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_knowledge_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_knowledge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_queue" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"waiting" integer DEFAULT 0 NOT NULL,
	"longest_wait_ms" bigint DEFAULT 0 NOT NULL,
	"ready" integer DEFAULT 0 NOT NULL,
	"busy" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_queue_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_queue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_step" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"steps" integer DEFAULT 0 NOT NULL,
	"returned" integer DEFAULT 0 NOT NULL,
	"arbitrated" integer DEFAULT 0 NOT NULL,
	"duration_ms" bigint DEFAULT 0 NOT NULL,
	"reassigned" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_step_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_survey" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"centre_id" text,
	"team_id" text,
	"person_id" text,
	"channel" text,
	"queue_id" text,
	"archive_code" text,
	"partner_id" text,
	"customer_id" text,
	"variant" text,
	"ref_id" text,
	"invited" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"top_two" integer DEFAULT 0 NOT NULL,
	"attitude" integer DEFAULT 0 NOT NULL,
	"efficiency" integer DEFAULT 0 NOT NULL,
	"correctness" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_survey_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_survey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_hour" (
	"tenant_id" text NOT NULL,
	"measure" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"person_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "rollup_hour_tenant_id_measure_hour_centre_id_team_id_person_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","measure","hour","centre_id","team_id","person_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_hour" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_mark" (
	"tenant_id" text NOT NULL,
	"xid" "xid8" NOT NULL,
	CONSTRAINT "rollup_mark_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
ALTER TABLE "rollup_mark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_reconciliation" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone NOT NULL,
	"differences" jsonb NOT NULL,
	CONSTRAINT "rollup_reconciliation_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
);
--> statement-breakpoint
ALTER TABLE "rollup_reconciliation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wall" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"definition" jsonb NOT NULL,
	CONSTRAINT "wall_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "wall" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "article" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"code" text NOT NULL,
	"owner_id" text,
	"latest_version" integer NOT NULL,
	"shown_version" integer NOT NULL,
	"live_version" integer,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"topic_id" text NOT NULL,
	"readers" jsonb NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"valid_from" timestamp (3) with time zone,
	"valid_until" timestamp (3) with time zone,
	"notice_days" smallint NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "article" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_version" (
	"tenant_id" text NOT NULL,
	"article_id" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"topic_id" text NOT NULL,
	"keywords" jsonb NOT NULL,
	"fields" jsonb NOT NULL,
	"renditions" jsonb NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"valid_from" timestamp (3) with time zone,
	"valid_until" timestamp (3) with time zone,
	"notice_days" smallint NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"approved_by" text,
	"watch_until" timestamp (3) with time zone,
	"archived_reason" text,
	"replaced_by" text,
	CONSTRAINT "article_version_tenant_id_article_id_version_pk" PRIMARY KEY("tenant_id","article_id","version")
);
--> statement-breakpoint
ALTER TABLE "article_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "domain_word" (
	"tenant_id" text NOT NULL,
	"word" text NOT NULL,
	"tag" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "domain_word_tenant_id_word_pk" PRIMARY KEY("tenant_id","word")
);
--> statement-breakpoint
ALTER TABLE "domain_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "synonym_group" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"words" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "synonym_group_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "synonym_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_search" (
	"tenant_id" text NOT NULL,
	"article_id" text NOT NULL,
	"reader" text NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"title_folded" text NOT NULL,
	"kind" text NOT NULL,
	"topic_id" text NOT NULL,
	"keywords" jsonb NOT NULL,
	"fields" jsonb NOT NULL,
	"body" text,
	"bigrams" text[] NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"rating" real,
	CONSTRAINT "article_search_tenant_id_article_id_reader_pk" PRIMARY KEY("tenant_id","article_id","reader")
);
--> statement-breakpoint
ALTER TABLE "article_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_posting" (
	"tenant_id" text NOT NULL,
	"article_id" text NOT NULL,
	"reader" text NOT NULL,
	"token" text NOT NULL,
	"impact" smallint NOT NULL,
	CONSTRAINT "search_posting_tenant_id_article_id_reader_token_pk" PRIMARY KEY("tenant_id","article_id","reader","token")
);
--> statement-breakpoint
ALTER TABLE "search_posting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_sound" (
	"tenant_id" text NOT NULL,
	"article_id" text NOT NULL,
	"reader" text NOT NULL,
	"form" text NOT NULL,
	CONSTRAINT "search_sound_tenant_id_article_id_reader_form_pk" PRIMARY KEY("tenant_id","article_id","reader","form")
);
--> statement-breakpoint
ALTER TABLE "search_sound" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "token_frequency" (
	"tenant_id" text NOT NULL,
	"reader" text NOT NULL,
	"token" text NOT NULL,
	"documents" integer NOT NULL,
	"pinyin" text NOT NULL,
	CONSTRAINT "token_frequency_tenant_id_reader_token_pk" PRIMARY KEY("tenant_id","reader","token")
);
--> statement-breakpoint
ALTER TABLE "token_frequency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "topic" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "topic_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "topic" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_use" (
	"tenant_id" text NOT NULL,
	"article_id" text NOT NULL,
	"day" date NOT NULL,
	"reader" text NOT NULL,
	"uses" integer NOT NULL,
	CONSTRAINT "article_use_tenant_id_article_id_day_reader_pk" PRIMARY KEY("tenant_id","article_id","day","reader")
);
--> statement-breakpoint
ALTER TABLE "article_use" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_log" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reader" text NOT NULL,
	"query" text NOT NULL,
	"hits" integer NOT NULL,
	"opened" text,
	CONSTRAINT "search_log_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "search_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator" (
	"tenant_id" text NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"effective_from" timestamp (3) with time zone NOT NULL,
	"definition" jsonb NOT NULL,
	CONSTRAINT "indicator_tenant_id_code_version_pk" PRIMARY KEY("tenant_id","code","version")
);
--> statement-breakpoint
ALTER TABLE "indicator" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_clock" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"party" text NOT NULL,
	"partner_id" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"duration" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"breached" boolean DEFAULT false NOT NULL,
	CONSTRAINT "case_clock_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_entry" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"customer_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author" text NOT NULL,
	"author_kind" text NOT NULL,
	"party" text NOT NULL,
	"visibility" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "case_entry_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_share" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"partner_id" text NOT NULL,
	"case_number" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"shared_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"fields" jsonb NOT NULL,
	"task_number" integer,
	"task_name" text,
	"outcomes" jsonb NOT NULL,
	"returns" integer NOT NULL,
	"history" jsonb NOT NULL,
	CONSTRAINT "case_share_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_share" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "definition" (
	"tenant_id" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"xml" text NOT NULL,
	"compiled" jsonb NOT NULL,
	"state" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "definition_tenant_id_key_version_pk" PRIMARY KEY("tenant_id","key","version")
);
--> statement-breakpoint
ALTER TABLE "definition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_step" (
	"tenant_id" text NOT NULL,
	"case_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"element_id" text,
	"activity" text,
	"resource" text,
	"group" text,
	"event" jsonb,
	CONSTRAINT "case_step_tenant_id_case_id_sequence_pk" PRIMARY KEY("tenant_id","case_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "case_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_timer" (
	"tenant_id" text NOT NULL,
	"case_id" text NOT NULL,
	"number" integer NOT NULL,
	"element_id" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_timer_tenant_id_case_id_number_pk" PRIMARY KEY("tenant_id","case_id","number")
);
--> statement-breakpoint
ALTER TABLE "case_timer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "process_instance" (
	"tenant_id" text NOT NULL,
	"case_id" text NOT NULL,
	"state" jsonb NOT NULL,
	"parties" jsonb NOT NULL,
	"steps" integer NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "process_instance_tenant_id_case_id_pk" PRIMARY KEY("tenant_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "process_instance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_case" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"grade" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"customer_id" text,
	"customer_name" text NOT NULL,
	"archive_code" text,
	"channel" text NOT NULL,
	"region" text,
	"interaction_id" text,
	"partner_id" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"owner_name" text,
	"status" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"solved_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"result" text,
	"external_ref" text,
	"definition_key" text NOT NULL,
	"definition_version" integer NOT NULL,
	CONSTRAINT "service_case_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "service_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"number" integer NOT NULL,
	"element_id" text NOT NULL,
	"name" text NOT NULL,
	"case_number" text NOT NULL,
	"case_title" text NOT NULL,
	"customer_name" text NOT NULL,
	"grade" text NOT NULL,
	"party_kind" text NOT NULL,
	"party_name" text NOT NULL,
	"partner_id" text,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"assignee_name" text,
	"state" text NOT NULL,
	"outcomes" jsonb NOT NULL,
	"outcome" text,
	"answer" text,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"rank_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "task_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "queue_by_topic" ON "queue" USING btree ("tenant_id","topic");--> statement-breakpoint
CREATE INDEX "queue_by_skill" ON "queue" USING btree ("tenant_id","skill");--> statement-breakpoint
CREATE INDEX "draft_by_owner" ON "draft" USING btree ("tenant_id","owner_id");--> statement-breakpoint
CREATE INDEX "interaction_by_owner" ON "interaction" USING btree ("tenant_id","owner_id","arrived_at","id");--> statement-breakpoint
CREATE INDEX "interaction_by_team" ON "interaction" USING btree ("tenant_id","team_id","arrived_at","id");--> statement-breakpoint
CREATE INDEX "interaction_by_customer" ON "interaction" USING btree ("tenant_id","customer_id","arrived_at","id");--> statement-breakpoint
CREATE INDEX "interaction_open" ON "interaction" USING btree ("tenant_id","owner_id") WHERE state in ('active', 'wrap-up');--> statement-breakpoint
CREATE INDEX "interaction_by_queue" ON "interaction" USING btree ("tenant_id","queue_id","closed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "interaction_by_external_ref" ON "interaction" USING btree ("tenant_id","external_ref");--> statement-breakpoint
CREATE UNIQUE INDEX "message_by_interaction" ON "message" USING btree ("tenant_id","interaction_id","number");--> statement-breakpoint
CREATE INDEX "presence_ready" ON "presence" USING btree ("tenant_id","idle_since") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "presence_by_team" ON "presence" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_by_secret" ON "survey" USING btree ("tenant_id","secret_hash");--> statement-breakpoint
CREATE INDEX "survey_by_customer" ON "survey" USING btree ("tenant_id","customer_id","invited_at");--> statement-breakpoint
CREATE INDEX "survey_by_owner" ON "survey" USING btree ("tenant_id","owner_id","answered_at");--> statement-breakpoint
CREATE INDEX "routing_decision_by_interaction" ON "routing_decision" USING btree ("tenant_id","interaction_id","at");--> statement-breakpoint
CREATE INDEX "routing_decision_by_owner" ON "routing_decision" USING btree ("tenant_id","owner_id","at");--> statement-breakpoint
CREATE INDEX "work_item_waiting" ON "work_item" USING btree ("tenant_id","priority" DESC NULLS LAST,"arrived_at","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "work_item_unanswered" ON "work_item" USING btree ("tenant_id","queue_id","arrived_at") WHERE state in ('waiting', 'offered');--> statement-breakpoint
CREATE INDEX "work_item_in_hand" ON "work_item" USING btree ("tenant_id","owner_id") WHERE state in ('offered', 'assigned');--> statement-breakpoint
CREATE INDEX "fact_case_by_xid" ON "fact_case" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_case_by_time" ON "fact_case" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_clock_by_xid" ON "fact_clock" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_clock_by_time" ON "fact_clock" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_contact_by_xid" ON "fact_contact" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_contact_by_time" ON "fact_contact" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_handling_by_xid" ON "fact_handling" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_handling_by_time" ON "fact_handling" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_knowledge_by_xid" ON "fact_knowledge" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_knowledge_by_time" ON "fact_knowledge" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_queue_by_xid" ON "fact_queue" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_queue_by_time" ON "fact_queue" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_queue_latest" ON "fact_queue" USING btree ("tenant_id","queue_id","at");--> statement-breakpoint
CREATE INDEX "fact_step_by_xid" ON "fact_step" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_step_by_time" ON "fact_step" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_survey_by_xid" ON "fact_survey" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_survey_by_time" ON "fact_survey" USING brin ("at");--> statement-breakpoint
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
CREATE UNIQUE INDEX "article_by_code" ON "article" USING btree ("tenant_id","code");--> statement-breakpoint
CREATE INDEX "article_by_change" ON "article" USING btree ("tenant_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "article_by_topic" ON "article" USING btree ("tenant_id","topic_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "article_search_by_change" ON "article_search" USING btree ("tenant_id","reader","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_search_by_topic" ON "article_search" USING btree ("tenant_id","reader","topic_id","changed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_search_by_kind" ON "article_search" USING btree ("tenant_id","reader","kind","article_id");--> statement-breakpoint
CREATE INDEX "article_search_by_end" ON "article_search" USING btree ("tenant_id","valid_until");--> statement-breakpoint
CREATE INDEX "search_posting_by_impact" ON "search_posting" USING btree ("tenant_id","reader","token","impact" DESC NULLS LAST,"article_id");--> statement-breakpoint
CREATE INDEX "search_sound_by_form" ON "search_sound" USING btree ("tenant_id","reader","form" text_pattern_ops,"article_id");--> statement-breakpoint
CREATE INDEX "token_frequency_by_sound" ON "token_frequency" USING btree ("tenant_id","reader","pinyin");--> statement-breakpoint
CREATE INDEX "topic_by_position" ON "topic" USING btree ("tenant_id","position","id");--> statement-breakpoint
CREATE INDEX "article_use_by_day" ON "article_use" USING btree ("tenant_id","day");--> statement-breakpoint
CREATE INDEX "search_log_by_time" ON "search_log" USING btree ("tenant_id","at","id");--> statement-breakpoint
CREATE INDEX "case_clock_by_case" ON "case_clock" USING btree ("tenant_id","case_id","number");--> statement-breakpoint
CREATE INDEX "case_entry_by_case" ON "case_entry" USING btree ("tenant_id","case_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_share_by_case" ON "case_share" USING btree ("tenant_id","case_id","partner_id");--> statement-breakpoint
CREATE INDEX "case_share_by_partner" ON "case_share" USING btree ("tenant_id","partner_id","shared_at","id");--> statement-breakpoint
CREATE INDEX "definition_in_force" ON "definition" USING btree ("tenant_id","key","state");--> statement-breakpoint
CREATE INDEX "case_step_by_resource" ON "case_step" USING btree ("tenant_id","resource");--> statement-breakpoint
CREATE INDEX "case_timer_by_due" ON "case_timer" USING btree ("tenant_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "service_case_by_number" ON "service_case" USING btree ("tenant_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "service_case_by_external_ref" ON "service_case" USING btree ("tenant_id","external_ref");--> statement-breakpoint
CREATE INDEX "service_case_by_owner" ON "service_case" USING btree ("tenant_id","owner_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_by_team" ON "service_case" USING btree ("tenant_id","team_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_by_centre" ON "service_case" USING btree ("tenant_id","centre_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_by_customer" ON "service_case" USING btree ("tenant_id","customer_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_by_opening" ON "service_case" USING btree ("tenant_id","opened_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_by_case" ON "task" USING btree ("tenant_id","case_id","number");--> statement-breakpoint
CREATE INDEX "task_by_owner" ON "task" USING btree ("tenant_id","owner_id","state","rank_at","id");--> statement-breakpoint
CREATE INDEX "task_by_team" ON "task" USING btree ("tenant_id","team_id","state","rank_at","id");--> statement-breakpoint
CREATE INDEX "task_by_centre" ON "task" USING btree ("tenant_id","centre_id","state","rank_at","id");--> statement-breakpoint
CREATE INDEX "task_by_rank" ON "task" USING btree ("tenant_id","state","rank_at","id");--> statement-breakpoint
CREATE INDEX "task_by_completion" ON "task" USING btree ("tenant_id","owner_id","completed_at","id");--> statement-breakpoint
CREATE POLICY "self_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "channel" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "channel" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "channel" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "queue" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "queue" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "queue" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "archive_code" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "archive_code" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "archive_code" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "archive_code" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "archive_code" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "archive_code" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_write" ON "draft" AS PERMISSIVE FOR ALL TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_write" ON "draft" AS PERMISSIVE FOR ALL TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "draft" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "script" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "script" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "script" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "script" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "script" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "script" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "customer_read" ON "interaction" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "interaction" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "message" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "message" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "message" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "message" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "message" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "presence" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "presence" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "presence" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "presence" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "presence" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "presence" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "customer_read" ON "survey" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "survey" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "survey_link" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "survey_link" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "routing_decision" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "routing_decision" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "routing_decision" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "routing_decision" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "routing_decision" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "routing_decision" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "work_item" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "work_item" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "work_item" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_case" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_case" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_clock" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_clock" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_contact" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_contact" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_handling" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_handling" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_knowledge" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_knowledge" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_queue" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_queue" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_step" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_step" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_survey" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_survey" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_hour" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_hour" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_mark" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "self_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "rollup_mark" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_mark" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_reconciliation" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_reconciliation" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "rollup_reconciliation" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "rollup_reconciliation" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "wall" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "wall" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "wall" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "wall" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
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
CREATE POLICY "worker_write" ON "tenant" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "article" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "team_read" ON "article" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "centre_read" ON "article" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "group_read" ON "article" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "tenant_write" ON "article" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "article" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "article_version" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "team_read" ON "article_version" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "centre_read" ON "article_version" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "group_read" ON "article_version" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true) and approved_at is not null);--> statement-breakpoint
CREATE POLICY "tenant_write" ON "article_version" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "article_version" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "domain_word" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "domain_word" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "domain_word" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "synonym_group" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "synonym_group" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "synonym_group" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "article_search" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "article_search" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'partner');--> statement-breakpoint
CREATE POLICY "customer_read" ON "article_search" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'external');--> statement-breakpoint
CREATE POLICY "self_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "search_posting" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "search_posting" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'partner');--> statement-breakpoint
CREATE POLICY "customer_read" ON "search_posting" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'external');--> statement-breakpoint
CREATE POLICY "self_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "search_sound" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "search_sound" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'partner');--> statement-breakpoint
CREATE POLICY "customer_read" ON "search_sound" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'external');--> statement-breakpoint
CREATE POLICY "self_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "token_frequency" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "token_frequency" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'partner');--> statement-breakpoint
CREATE POLICY "customer_read" ON "token_frequency" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and reader = 'external');--> statement-breakpoint
CREATE POLICY "self_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "topic" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "topic" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "topic" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "article_use" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "article_use" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "article_use" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "article_use" AS PERMISSIVE FOR SELECT TO "q_group" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "article_use" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "article_use" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "search_log" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "search_log" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "search_log" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "indicator" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "indicator" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_clock" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "case_clock" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_clock" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_read" ON "case_entry" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true) and visibility = 'customer');--> statement-breakpoint
CREATE POLICY "worker_read" ON "case_entry" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "case_entry" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "case_share" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_share" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "definition" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "definition" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "definition" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "definition" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "definition" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "definition" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_step" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "case_step" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "case_step" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "case_step" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_timer" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "process_instance" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "customer_read" ON "service_case" AS PERMISSIVE FOR SELECT TO "q_customer" USING (tenant_id = current_setting('app.tenant_id', true) and customer_id = current_setting('app.customer_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "service_case" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "task" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "task" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "task" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "task" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "task" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));