CREATE TABLE "recorded_contact" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"interaction_id" text NOT NULL,
	"customer_id" text,
	"device_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"device_at" timestamp (3) with time zone NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"recorded_late" boolean DEFAULT true NOT NULL,
	"phone" text,
	"name" text,
	"review" text DEFAULT 'none' NOT NULL,
	"told" jsonb,
	"result" jsonb NOT NULL,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	CONSTRAINT "recorded_contact_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "recorded_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recording_secret" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recording_secret_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "recording_secret" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_campaign" (
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
	"reached" integer DEFAULT 0 NOT NULL,
	"ordered" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_campaign_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_campaign" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_inspection" (
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
	"eligible" integer DEFAULT 0 NOT NULL,
	"samples" integer DEFAULT 0 NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"applicable_points" integer DEFAULT 0 NOT NULL,
	"customer_clean" integer DEFAULT 0 NOT NULL,
	"business_clean" integer DEFAULT 0 NOT NULL,
	"compliance_clean" integer DEFAULT 0 NOT NULL,
	"both_pass" integer DEFAULT 0 NOT NULL,
	"both_fail" integer DEFAULT 0 NOT NULL,
	"only_first" integer DEFAULT 0 NOT NULL,
	"only_second" integer DEFAULT 0 NOT NULL,
	"dial_asked" integer DEFAULT 0 NOT NULL,
	"dial_passed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_inspection_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_inspection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_money" (
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
	"cost_fen" bigint DEFAULT 0 NOT NULL,
	"income_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_money_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_money" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact_staffing" (
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
	"paid_ms" bigint DEFAULT 0 NOT NULL,
	"scheduled_ms" bigint DEFAULT 0 NOT NULL,
	"needed_ms" bigint DEFAULT 0 NOT NULL,
	"adherent_ms" bigint DEFAULT 0 NOT NULL,
	"worked_ms" bigint DEFAULT 0 NOT NULL,
	"handling_ms" bigint DEFAULT 0 NOT NULL,
	"available_ms" bigint DEFAULT 0 NOT NULL,
	"lost_ms" bigint DEFAULT 0 NOT NULL,
	"forecast" integer DEFAULT 0 NOT NULL,
	"came" integer DEFAULT 0 NOT NULL,
	"missed" integer DEFAULT 0 NOT NULL,
	"joiners" integer DEFAULT 0 NOT NULL,
	"leavers" integer DEFAULT 0 NOT NULL,
	"person_months" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_staffing_tenant_id_at_id_pk" PRIMARY KEY("tenant_id","at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
ALTER TABLE "fact_staffing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_campaign" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"offered" bigint DEFAULT 0 NOT NULL,
	"reached" bigint DEFAULT 0 NOT NULL,
	"ordered" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_campaign_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_campaign" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_case" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"opened" bigint DEFAULT 0 NOT NULL,
	"closed" bigint DEFAULT 0 NOT NULL,
	"reopened" bigint DEFAULT 0 NOT NULL,
	"backlog" bigint DEFAULT 0 NOT NULL,
	"due" bigint DEFAULT 0 NOT NULL,
	"closed_in_time" bigint DEFAULT 0 NOT NULL,
	"resolution_ms" bigint DEFAULT 0 NOT NULL,
	"answered_first_day" bigint DEFAULT 0 NOT NULL,
	"aging" bigint DEFAULT 0 NOT NULL,
	"aging_since_ms" bigint DEFAULT 0 NOT NULL,
	"paths" bigint DEFAULT 0 NOT NULL,
	"escalated" bigint DEFAULT 0 NOT NULL,
	"ping_pong" bigint DEFAULT 0 NOT NULL,
	"checked_for_problem" bigint DEFAULT 0 NOT NULL,
	"recurred" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_case_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_clock" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"due" bigint DEFAULT 0 NOT NULL,
	"met" bigint DEFAULT 0 NOT NULL,
	"breached" bigint DEFAULT 0 NOT NULL,
	"weight_due" bigint DEFAULT 0 NOT NULL,
	"weight_met" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_clock_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_clock" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_contact" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"offered" bigint DEFAULT 0 NOT NULL,
	"answered" bigint DEFAULT 0 NOT NULL,
	"abandoned" bigint DEFAULT 0 NOT NULL,
	"short_abandoned" bigint DEFAULT 0 NOT NULL,
	"in_target" bigint DEFAULT 0 NOT NULL,
	"wait_ms" bigint DEFAULT 0 NOT NULL,
	"abandon_wait_ms" bigint DEFAULT 0 NOT NULL,
	"attempted" bigint DEFAULT 0 NOT NULL,
	"blocked" bigint DEFAULT 0 NOT NULL,
	"first" bigint DEFAULT 0 NOT NULL,
	"solved_at_once" bigint DEFAULT 0 NOT NULL,
	"solved_anywhere" bigint DEFAULT 0 NOT NULL,
	"repeated" bigint DEFAULT 0 NOT NULL,
	"sessions" bigint DEFAULT 0 NOT NULL,
	"contained" bigint DEFAULT 0 NOT NULL,
	"bot_sessions" bigint DEFAULT 0 NOT NULL,
	"bot_handed_over" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_contact_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_handling" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"handled" bigint DEFAULT 0 NOT NULL,
	"talk_ms" bigint DEFAULT 0 NOT NULL,
	"hold_ms" bigint DEFAULT 0 NOT NULL,
	"wrap_ms" bigint DEFAULT 0 NOT NULL,
	"transferred" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_handling_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_handling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_inspection" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"eligible" bigint DEFAULT 0 NOT NULL,
	"samples" bigint DEFAULT 0 NOT NULL,
	"points" bigint DEFAULT 0 NOT NULL,
	"applicable_points" bigint DEFAULT 0 NOT NULL,
	"customer_clean" bigint DEFAULT 0 NOT NULL,
	"business_clean" bigint DEFAULT 0 NOT NULL,
	"compliance_clean" bigint DEFAULT 0 NOT NULL,
	"both_pass" bigint DEFAULT 0 NOT NULL,
	"both_fail" bigint DEFAULT 0 NOT NULL,
	"only_first" bigint DEFAULT 0 NOT NULL,
	"only_second" bigint DEFAULT 0 NOT NULL,
	"dial_asked" bigint DEFAULT 0 NOT NULL,
	"dial_passed" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_inspection_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_inspection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_knowledge" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"searched" bigint DEFAULT 0 NOT NULL,
	"found" bigint DEFAULT 0 NOT NULL,
	"suggested" bigint DEFAULT 0 NOT NULL,
	"used" bigint DEFAULT 0 NOT NULL,
	"live" bigint DEFAULT 0 NOT NULL,
	"fresh" bigint DEFAULT 0 NOT NULL,
	"published" bigint DEFAULT 0 NOT NULL,
	"publication_ms" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_knowledge_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_knowledge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_money" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"cost_fen" bigint DEFAULT 0 NOT NULL,
	"income_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_money_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_money" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_staffing" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"paid_ms" bigint DEFAULT 0 NOT NULL,
	"scheduled_ms" bigint DEFAULT 0 NOT NULL,
	"needed_ms" bigint DEFAULT 0 NOT NULL,
	"adherent_ms" bigint DEFAULT 0 NOT NULL,
	"worked_ms" bigint DEFAULT 0 NOT NULL,
	"handling_ms" bigint DEFAULT 0 NOT NULL,
	"available_ms" bigint DEFAULT 0 NOT NULL,
	"lost_ms" bigint DEFAULT 0 NOT NULL,
	"forecast" bigint DEFAULT 0 NOT NULL,
	"came" bigint DEFAULT 0 NOT NULL,
	"missed" bigint DEFAULT 0 NOT NULL,
	"joiners" bigint DEFAULT 0 NOT NULL,
	"leavers" bigint DEFAULT 0 NOT NULL,
	"person_months" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_staffing_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_staffing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_step" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"steps" bigint DEFAULT 0 NOT NULL,
	"returned" bigint DEFAULT 0 NOT NULL,
	"arbitrated" bigint DEFAULT 0 NOT NULL,
	"duration_ms" bigint DEFAULT 0 NOT NULL,
	"reassigned" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_step_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_survey" (
	"tenant_id" text NOT NULL,
	"slice" text NOT NULL,
	"grain" text NOT NULL,
	"bucket" timestamp (3) with time zone NOT NULL,
	"centre_id" text DEFAULT '~' NOT NULL,
	"team_id" text DEFAULT '~' NOT NULL,
	"channel" text DEFAULT '~' NOT NULL,
	"queue_id" text DEFAULT '~' NOT NULL,
	"archive_code" text DEFAULT '~' NOT NULL,
	"partner_id" text DEFAULT '~' NOT NULL,
	"variant" text DEFAULT '~' NOT NULL,
	"bins" integer[] DEFAULT '{}' NOT NULL,
	"counts" bigint[] DEFAULT '{}' NOT NULL,
	"invited" bigint DEFAULT 0 NOT NULL,
	"answered" bigint DEFAULT 0 NOT NULL,
	"top_two" bigint DEFAULT 0 NOT NULL,
	"attitude" bigint DEFAULT 0 NOT NULL,
	"efficiency" bigint DEFAULT 0 NOT NULL,
	"correctness" bigint DEFAULT 0 NOT NULL,
	"promoters" bigint DEFAULT 0 NOT NULL,
	"detractors" bigint DEFAULT 0 NOT NULL,
	"recommended" bigint DEFAULT 0 NOT NULL,
	"ease" bigint DEFAULT 0 NOT NULL,
	"ease_answered" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_survey_tenant_id_slice_grain_bucket_centre_id_team_id_channel_queue_id_archive_code_partner_id_variant_pk" PRIMARY KEY("tenant_id","slice","grain","bucket","centre_id","team_id","channel","queue_id","archive_code","partner_id","variant")
);
--> statement-breakpoint
ALTER TABLE "rollup_survey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_count" (
	"tenant_id" text NOT NULL,
	"what" text NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "call_count_tenant_id_what_pk" PRIMARY KEY("tenant_id","what")
);
--> statement-breakpoint
ALTER TABLE "call_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ended_session" (
	"tenant_id" text NOT NULL,
	"realm" text NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ended_session_tenant_id_realm_pk" PRIMARY KEY("tenant_id","realm")
);
--> statement-breakpoint
ALTER TABLE "ended_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "erasure" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"customer_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"reason" text NOT NULL,
	"touched" jsonb NOT NULL,
	CONSTRAINT "erasure_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "erasure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_hold" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"customer_id" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"lifted_by" text,
	"lifted_at" timestamp (3) with time zone,
	"lifted_because" text,
	CONSTRAINT "legal_hold_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "legal_hold" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alarm" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"rule_id" text NOT NULL,
	"key" text,
	"centre_id" text,
	"team_id" text,
	"state" text NOT NULL,
	"severity" text NOT NULL,
	"value" double precision,
	"since" timestamp (3) with time zone NOT NULL,
	"better_since" timestamp (3) with time zone,
	"heard_at" timestamp (3) with time zone NOT NULL,
	"evaluated_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_by" text,
	CONSTRAINT "alarm_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "alarm" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alarm_change" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"alarm_id" text NOT NULL,
	"centre_id" text,
	"team_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"value" double precision,
	"by" text,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "alarm_change_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "alarm_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alarm_rule" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"definition" jsonb NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	CONSTRAINT "alarm_rule_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "alarm_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alarm_watch" (
	"tenant_id" text NOT NULL,
	"pulse" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "alarm_watch_tenant_id_pk" PRIMARY KEY("tenant_id")
);
--> statement-breakpoint
ALTER TABLE "alarm_watch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "day_effect" (
	"tenant_id" text NOT NULL,
	"date" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"factor" double precision,
	CONSTRAINT "day_effect_tenant_id_date_name_pk" PRIMARY KEY("tenant_id","date","name")
);
--> statement-breakpoint
ALTER TABLE "day_effect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "queue_forecast" (
	"tenant_id" text NOT NULL,
	"day" text NOT NULL,
	"queue_id" text NOT NULL,
	"hours" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"told" boolean DEFAULT false NOT NULL,
	CONSTRAINT "queue_forecast_tenant_id_day_queue_id_pk" PRIMARY KEY("tenant_id","day","queue_id")
);
--> statement-breakpoint
ALTER TABLE "queue_forecast" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"indicator" text NOT NULL,
	"indicator_version" integer NOT NULL,
	"period" text NOT NULL,
	"node_kind" text NOT NULL,
	"node_id" text NOT NULL,
	"parent_id" text,
	"value" double precision NOT NULL,
	"band" double precision,
	"weight" double precision,
	"origin" text NOT NULL,
	"state" text NOT NULL,
	"centre_id" text,
	"team_id" text,
	"owner_id" text,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"agreed_by" text,
	"agreed_at" timestamp (3) with time zone,
	CONSTRAINT "target_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"provider" text NOT NULL,
	"terms" jsonb NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "agreement_tenant_id_id_version_pk" PRIMARY KEY("tenant_id","id","version")
);
--> statement-breakpoint
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_link" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"task_id" text NOT NULL,
	"case_id" text NOT NULL,
	"email" text,
	"issued_by_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "answer_link_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar" (
	"tenant_id" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "calendar_tenant_id_key_version_pk" PRIMARY KEY("tenant_id","key","version")
);
--> statement-breakpoint
ALTER TABLE "calendar" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holiday" (
	"tenant_id" text NOT NULL,
	"region" text NOT NULL,
	"date" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"provisional" boolean NOT NULL,
	CONSTRAINT "holiday_tenant_id_region_date_pk" PRIMARY KEY("tenant_id","region","date")
);
--> statement-breakpoint
ALTER TABLE "holiday" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_attachment" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"case_id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"visibility" text NOT NULL,
	"author" text NOT NULL,
	"author_kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "case_attachment_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_attachment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clock_moment" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"clock_id" text NOT NULL,
	"case_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"note" text NOT NULL,
	"due_before" timestamp (3) with time zone,
	"due_after" timestamp (3) with time zone,
	CONSTRAINT "clock_moment_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "clock_moment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_link" (
	"tenant_id" text NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"relation" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"made_by" text NOT NULL,
	"memory" jsonb,
	CONSTRAINT "case_link_tenant_id_from_id_to_id_pk" PRIMARY KEY("tenant_id","from_id","to_id")
);
--> statement-breakpoint
ALTER TABLE "case_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "case_watch" (
	"tenant_id" text NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_watch_tenant_id_case_id_person_id_pk" PRIMARY KEY("tenant_id","case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "case_watch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_word" (
	"tenant_id" text NOT NULL,
	"word" text NOT NULL,
	"case_id" text NOT NULL,
	CONSTRAINT "case_word_tenant_id_word_case_id_pk" PRIMARY KEY("tenant_id","word","case_id")
);
--> statement-breakpoint
ALTER TABLE "case_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
	"owner_id" text,
	"due_at" timestamp (3) with time zone,
	"times_left" integer,
	"every" text,
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
CREATE TABLE "substitute" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"owner_id" text NOT NULL,
	"team_id" text,
	"absent_name" text NOT NULL,
	"substitute_id" text NOT NULL,
	"substitute_name" text NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "substitute_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "substitute" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_filter" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"owner_id" text NOT NULL,
	"owner_name" text NOT NULL,
	"team_id" text,
	"name" text NOT NULL,
	"view" text NOT NULL,
	"filter" jsonb NOT NULL,
	"shared" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "task_filter_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "task_filter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_signer" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"task_id" text NOT NULL,
	"case_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"signer_name" text NOT NULL,
	"asked_by_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"note" text NOT NULL,
	"state" text NOT NULL,
	"answer" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "task_signer_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "task_signer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "aging" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "aging_since_ms" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "paths" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "escalated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "ping_pong" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "checked_for_problem" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_case" ADD COLUMN "recurred" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_clock" ADD COLUMN "weight_due" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_clock" ADD COLUMN "weight_met" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "abandon_wait_ms" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "attempted" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "blocked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "first" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "solved_at_once" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "solved_anywhere" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "repeated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "sessions" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "contained" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "bot_sessions" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_contact" ADD COLUMN "bot_handed_over" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_knowledge" ADD COLUMN "live" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_knowledge" ADD COLUMN "fresh" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_knowledge" ADD COLUMN "published" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_knowledge" ADD COLUMN "publication_ms" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_survey" ADD COLUMN "promoters" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_survey" ADD COLUMN "detractors" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_survey" ADD COLUMN "recommended" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_survey" ADD COLUMN "ease" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "fact_survey" ADD COLUMN "ease_answered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rollup_mark" ADD COLUMN "scheme" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "label_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "calendar_key" text;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "agreement_id" text;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "agreement_version" integer;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "pause_reason" text;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "pauses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "extensions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "extension" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "asked_by" text;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "asked_for" text;--> statement-breakpoint
ALTER TABLE "case_clock" ADD COLUMN "warned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_entry" ADD COLUMN "text_en" text;--> statement-breakpoint
ALTER TABLE "case_share" ADD COLUMN "returns_allowed" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "forms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "decisions" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "calls" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "by" text DEFAULT '系统' NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "shipped" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "definition" ADD COLUMN "shipment" text;--> statement-breakpoint
ALTER TABLE "case_step" ADD COLUMN "lifecycle" text;--> statement-breakpoint
ALTER TABLE "service_case" ADD COLUMN "data" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "service_case" ADD COLUMN "reopened" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_case" ADD COLUMN "watchers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "name_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "kind" text DEFAULT 'complaint' NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "party_role" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "for_id" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "for_name" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "for_why" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "unsigned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "claimed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "recorded_contact_by_interaction" ON "recorded_contact" USING btree ("tenant_id","interaction_id");--> statement-breakpoint
CREATE INDEX "recorded_contact_by_customer" ON "recorded_contact" USING btree ("tenant_id","customer_id");--> statement-breakpoint
CREATE INDEX "recorded_contact_by_owner" ON "recorded_contact" USING btree ("tenant_id","owner_id","filed_at");--> statement-breakpoint
CREATE INDEX "recorded_contact_by_team" ON "recorded_contact" USING btree ("tenant_id","team_id","filed_at");--> statement-breakpoint
CREATE INDEX "recorded_contact_by_centre" ON "recorded_contact" USING btree ("tenant_id","centre_id","filed_at");--> statement-breakpoint
CREATE INDEX "fact_campaign_by_xid" ON "fact_campaign" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_campaign_by_time" ON "fact_campaign" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_inspection_by_xid" ON "fact_inspection" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_inspection_by_time" ON "fact_inspection" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_money_by_xid" ON "fact_money" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_money_by_time" ON "fact_money" USING brin ("at");--> statement-breakpoint
CREATE INDEX "fact_staffing_by_xid" ON "fact_staffing" USING btree ("tenant_id","xid");--> statement-breakpoint
CREATE INDEX "fact_staffing_by_time" ON "fact_staffing" USING brin ("at");--> statement-breakpoint
CREATE INDEX "connector_by_partner" ON "connector" USING btree ("tenant_id","partner_id");--> statement-breakpoint
CREATE INDEX "erasure_by_customer" ON "erasure" USING btree ("tenant_id","customer_id");--> statement-breakpoint
CREATE INDEX "legal_hold_by_customer" ON "legal_hold" USING btree ("tenant_id","customer_id");--> statement-breakpoint
CREATE INDEX "alarm_by_rule" ON "alarm" USING btree ("tenant_id","rule_id");--> statement-breakpoint
CREATE INDEX "alarm_change_by_alarm" ON "alarm_change" USING btree ("tenant_id","alarm_id","at");--> statement-breakpoint
CREATE INDEX "target_by_node" ON "target" USING btree ("tenant_id","indicator","period","node_id");--> statement-breakpoint
CREATE INDEX "agreement_by_validity" ON "agreement" USING btree ("tenant_id","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_link_by_secret" ON "answer_link" USING btree ("tenant_id","secret_hash");--> statement-breakpoint
CREATE INDEX "answer_link_by_task" ON "answer_link" USING btree ("tenant_id","task_id");--> statement-breakpoint
CREATE INDEX "case_attachment_by_case" ON "case_attachment" USING btree ("tenant_id","case_id","at","id");--> statement-breakpoint
CREATE INDEX "clock_moment_by_clock" ON "clock_moment" USING btree ("tenant_id","clock_id","at","id");--> statement-breakpoint
CREATE INDEX "case_link_by_to" ON "case_link" USING btree ("tenant_id","to_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_link_one_whole" ON "case_link" USING btree ("tenant_id","to_id") WHERE relation in ('child', 'gathered', 'merged');--> statement-breakpoint
CREATE INDEX "case_migration_by_key" ON "case_migration" USING btree ("tenant_id","key","started_at");--> statement-breakpoint
CREATE INDEX "case_wait_by_name" ON "case_wait" USING btree ("tenant_id","kind","name","key");--> statement-breakpoint
CREATE INDEX "case_watch_by_person" ON "case_watch" USING btree ("tenant_id","person_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "definition_pilot_running" ON "definition_pilot" USING btree ("tenant_id","key") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "definition_pilot_by_key" ON "definition_pilot" USING btree ("tenant_id","key","started_at");--> statement-breakpoint
CREATE INDEX "definition_start_by_name" ON "definition_start" USING btree ("tenant_id","kind","name");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_open" ON "incident" USING btree ("tenant_id","case_id","number") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "incident_by_state" ON "incident" USING btree ("tenant_id","state","since","id");--> statement-breakpoint
CREATE INDEX "incident_by_centre" ON "incident" USING btree ("tenant_id","centre_id","state","since","id");--> statement-breakpoint
CREATE INDEX "incident_by_time" ON "incident" USING btree ("tenant_id","since","id");--> statement-breakpoint
CREATE INDEX "incident_by_centre_time" ON "incident" USING btree ("tenant_id","centre_id","since","id");--> statement-breakpoint
CREATE INDEX "substitute_by_absent" ON "substitute" USING btree ("tenant_id","owner_id","state");--> statement-breakpoint
CREATE INDEX "substitute_by_substitute" ON "substitute" USING btree ("tenant_id","substitute_id","state");--> statement-breakpoint
CREATE INDEX "task_filter_by_owner" ON "task_filter" USING btree ("tenant_id","owner_id");--> statement-breakpoint
CREATE INDEX "task_filter_by_team" ON "task_filter" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE INDEX "task_signer_by_task" ON "task_signer" USING btree ("tenant_id","task_id");--> statement-breakpoint
CREATE INDEX "task_signer_by_signer" ON "task_signer" USING btree ("tenant_id","owner_id","state","asked_at","id");--> statement-breakpoint
CREATE INDEX "case_clock_by_calendar" ON "case_clock" USING btree ("tenant_id","calendar_key","ended_at");--> statement-breakpoint
CREATE INDEX "service_case_running" ON "service_case" USING btree ("tenant_id","definition_key","definition_version","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "service_case_by_process" ON "service_case" USING btree ("tenant_id","definition_key","opened_at","id");--> statement-breakpoint
CREATE INDEX "task_by_principal" ON "task" USING btree ("tenant_id","for_id","state","rank_at","id");--> statement-breakpoint
CREATE INDEX "task_by_role" ON "task" USING btree ("tenant_id","party_role","state","rank_at","id");--> statement-breakpoint
CREATE POLICY "worker_erase" ON "case_entry" AS PERMISSIVE FOR UPDATE TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and text = '〔已删除 · erased〕' and text_en is null);--> statement-breakpoint
CREATE POLICY "worker_erase" ON "case_step" AS PERMISSIVE FOR UPDATE TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and coalesce(event -> 'variables', '{}') = '{}' and coalesce(event -> 'changes', '{}') = '{}' and coalesce(event -> 'calls', '{}') = '{}');--> statement-breakpoint
CREATE POLICY "group_read" ON "task" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "self_read" ON "recorded_contact" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "recorded_contact" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "recorded_contact" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "recorded_contact" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "recording_secret" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_campaign" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_campaign" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_inspection" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_inspection" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_money" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_money" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and person_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "fact_staffing" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_self" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_team" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_partner" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "customer_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_customer" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_leave" ON "fact_staffing" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_campaign" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_campaign" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_campaign" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_campaign" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_campaign" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_campaign" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_case" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_case" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_case" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_case" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_case" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_case" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_clock" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_clock" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_clock" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_clock" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_clock" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_clock" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_contact" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_contact" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_contact" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_contact" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_contact" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_contact" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_handling" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_handling" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_handling" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_handling" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_handling" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_handling" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_inspection" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_inspection" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_inspection" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_inspection" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_inspection" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_inspection" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_knowledge" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_knowledge" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_knowledge" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_knowledge" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_knowledge" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_knowledge" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_money" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_money" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_money" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_money" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_money" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_money" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_staffing" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_staffing" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_staffing" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_staffing" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_staffing" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_staffing" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_step" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_step" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_step" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_step" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_step" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_step" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "rollup_survey" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "rollup_survey" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "rollup_survey" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "rollup_survey" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "partner_read" ON "rollup_survey" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "rollup_survey" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "login_write" ON "call_count" AS PERMISSIVE FOR ALL TO "q_login" USING (tenant_id = current_setting('app.subject', true)) WITH CHECK (tenant_id = current_setting('app.subject', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "call_count" AS PERMISSIVE FOR SELECT TO "q_worker" USING (ends_at < now());--> statement-breakpoint
CREATE POLICY "worker_forget" ON "call_count" AS PERMISSIVE FOR DELETE TO "q_worker" USING (ends_at < now());--> statement-breakpoint
CREATE POLICY "login_write" ON "ended_session" AS PERMISSIVE FOR ALL TO "q_login" USING (tenant_id = current_setting('app.subject', true)) WITH CHECK (tenant_id = current_setting('app.subject', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "ended_session" AS PERMISSIVE FOR SELECT TO "q_worker" USING (ends_at is not null);--> statement-breakpoint
CREATE POLICY "worker_forget" ON "ended_session" AS PERMISSIVE FOR DELETE TO "q_worker" USING (ends_at < now());--> statement-breakpoint
CREATE POLICY "tenant_write" ON "connector" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "partner_read" ON "connector" AS PERMISSIVE FOR SELECT TO "q_partner" USING (tenant_id = current_setting('app.tenant_id', true) and partner_id = current_setting('app.partner_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "connector" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "erasure" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_read" ON "erasure" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "erasure" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "legal_hold" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "legal_hold" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "alarm" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_write" ON "alarm" AS PERMISSIVE FOR ALL TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "alarm" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "alarm" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "alarm" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "alarm_change" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "alarm_change" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "centre_append" ON "alarm_change" AS PERMISSIVE FOR INSERT TO "q_centre" WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "alarm_change" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_append" ON "alarm_change" AS PERMISSIVE FOR INSERT TO "q_tenant" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "alarm_change" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "alarm_change" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "alarm_change" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "alarm_rule" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "alarm_rule" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "alarm_rule" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "alarm_rule" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "alarm_rule" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "alarm_watch" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "day_effect" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "day_effect" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "day_effect" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "day_effect" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "day_effect" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "day_effect" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "queue_forecast" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "queue_forecast" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "queue_forecast" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "queue_forecast" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "queue_forecast" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "target" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "target" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "centre_write" ON "target" AS PERMISSIVE FOR ALL TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_write" ON "target" AS PERMISSIVE FOR ALL TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "target" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "target" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "agreement" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "agreement" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "agreement" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "agreement" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "agreement" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "agreement" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "answer_link" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "answer_link" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "calendar" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "calendar" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "holiday" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "holiday" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "holiday" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "holiday" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "holiday" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "holiday" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_attachment" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "clock_moment" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "clock_moment" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_read" ON "clock_moment" AS PERMISSIVE FOR SELECT TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_append" ON "clock_moment" AS PERMISSIVE FOR INSERT TO "q_worker" WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_erase" ON "clock_moment" AS PERMISSIVE FOR UPDATE TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true) and note = '〔已删除 · erased〕');--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_link" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "case_migration" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_migration" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_migration" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "case_migration_row" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "case_migration_row" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_migration_row" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_wait" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "heard_message" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_watch" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "case_word" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "group_read" ON "definition_pilot" AS PERMISSIVE FOR SELECT TO "q_group" USING (current_setting('app.group_id', true) <> '');--> statement-breakpoint
CREATE POLICY "worker_write" ON "definition_pilot" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "definition_start" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "centre_read" ON "incident" AS PERMISSIVE FOR SELECT TO "q_centre" USING (tenant_id = current_setting('app.tenant_id', true) and centre_id = current_setting('app.centre_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "incident" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "incident" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "substitute" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "substitute" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "substitute" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "substitute" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "task_filter" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "team_read" ON "task_filter" AS PERMISSIVE FOR SELECT TO "q_team" USING (tenant_id = current_setting('app.tenant_id', true) and team_id = current_setting('app.team_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "task_filter" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "task_filter" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "self_read" ON "task_signer" AS PERMISSIVE FOR SELECT TO "q_self" USING (tenant_id = current_setting('app.tenant_id', true) and owner_id = current_setting('app.person_id', true));--> statement-breakpoint
CREATE POLICY "tenant_read" ON "task_signer" AS PERMISSIVE FOR SELECT TO "q_tenant" USING (tenant_id = current_setting('app.tenant_id', true));--> statement-breakpoint
CREATE POLICY "worker_write" ON "task_signer" AS PERMISSIVE FOR ALL TO "q_worker" USING (tenant_id = current_setting('app.tenant_id', true)) WITH CHECK (tenant_id = current_setting('app.tenant_id', true));