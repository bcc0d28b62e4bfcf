import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mandatures_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandatures_en_bref_order_idx\` ON \`mandatures_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_en_bref_parent_id_idx\` ON \`mandatures_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mandatures_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`debut_date\` text,
  	\`debut_mention\` text,
  	\`fin_date\` text,
  	\`fin_mention\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandatures_phases_order_idx\` ON \`mandatures_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_phases_parent_id_idx\` ON \`mandatures_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mandatures_chiffres\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`libelle\` text,
  	\`valeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandatures_chiffres_order_idx\` ON \`mandatures_chiffres\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_chiffres_parent_id_idx\` ON \`mandatures_chiffres\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mandatures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`numero\` numeric,
  	\`titre\` text,
  	\`promotion\` text,
  	\`debut_date\` text,
  	\`debut_mention\` text,
  	\`fin_date\` text,
  	\`fin_mention\` text,
  	\`nombre_de_sieges\` numeric,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`mandatures_etat_de_page_idx\` ON \`mandatures\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mandatures_slug_idx\` ON \`mandatures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_updated_at_idx\` ON \`mandatures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_created_at_idx\` ON \`mandatures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_deleted_at_idx\` ON \`mandatures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`mandatures__status_idx\` ON \`mandatures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`mandatures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandatures_rels_order_idx\` ON \`mandatures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_rels_parent_idx\` ON \`mandatures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_rels_path_idx\` ON \`mandatures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_rels_sources_id_idx\` ON \`mandatures_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`mandatures_rels_documents_id_idx\` ON \`mandatures_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandatures_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mandatures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_en_bref_order_idx\` ON \`_mandatures_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_en_bref_parent_id_idx\` ON \`_mandatures_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandatures_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`debut_date\` text,
  	\`debut_mention\` text,
  	\`fin_date\` text,
  	\`fin_mention\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mandatures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_phases_order_idx\` ON \`_mandatures_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_phases_parent_id_idx\` ON \`_mandatures_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandatures_v_version_chiffres\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`libelle\` text,
  	\`valeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mandatures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_chiffres_order_idx\` ON \`_mandatures_v_version_chiffres\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_chiffres_parent_id_idx\` ON \`_mandatures_v_version_chiffres\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandatures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_numero\` numeric,
  	\`version_titre\` text,
  	\`version_promotion\` text,
  	\`version_debut_date\` text,
  	\`version_debut_mention\` text,
  	\`version_fin_date\` text,
  	\`version_fin_mention\` text,
  	\`version_nombre_de_sieges\` numeric,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandatures_v_parent_idx\` ON \`_mandatures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version_etat_de_page_idx\` ON \`_mandatures_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version_slug_idx\` ON \`_mandatures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version_updated_at_idx\` ON \`_mandatures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version_created_at_idx\` ON \`_mandatures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version_deleted_at_idx\` ON \`_mandatures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_version_version__status_idx\` ON \`_mandatures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_created_at_idx\` ON \`_mandatures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_updated_at_idx\` ON \`_mandatures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_latest_idx\` ON \`_mandatures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_autosave_idx\` ON \`_mandatures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_mandatures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_mandatures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandatures_v_rels_order_idx\` ON \`_mandatures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_rels_parent_idx\` ON \`_mandatures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_rels_path_idx\` ON \`_mandatures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_rels_sources_id_idx\` ON \`_mandatures_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandatures_v_rels_documents_id_idx\` ON \`_mandatures_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`tirages_etapes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etape\` text,
  	\`nombre\` numeric,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tirages_etapes_order_idx\` ON \`tirages_etapes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tirages_etapes_parent_id_idx\` ON \`tirages_etapes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tirages_strates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`critere\` text,
  	\`categorie\` text,
  	\`vise\` numeric,
  	\`obtenu\` numeric,
  	\`population\` numeric,
  	\`retenu\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tirages_strates_order_idx\` ON \`tirages_strates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tirages_strates_parent_id_idx\` ON \`tirages_strates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tirages_explications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`critere\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tirages_explications_order_idx\` ON \`tirages_explications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tirages_explications_parent_id_idx\` ON \`tirages_explications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tirages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`nom\` text DEFAULT 'Tirage au sort',
  	\`mandature_id\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`proces_verbal_id\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proces_verbal_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tirages_etat_de_page_idx\` ON \`tirages\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`tirages_mandature_idx\` ON \`tirages\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`tirages_proces_verbal_idx\` ON \`tirages\` (\`proces_verbal_id\`);`)
  await db.run(sql`CREATE INDEX \`tirages_updated_at_idx\` ON \`tirages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tirages_created_at_idx\` ON \`tirages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tirages_deleted_at_idx\` ON \`tirages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`tirages__status_idx\` ON \`tirages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`tirages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tirages_rels_order_idx\` ON \`tirages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tirages_rels_parent_idx\` ON \`tirages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tirages_rels_path_idx\` ON \`tirages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tirages_rels_sources_id_idx\` ON \`tirages_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_tirages_v_version_etapes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`etape\` text,
  	\`nombre\` numeric,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tirages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_etapes_order_idx\` ON \`_tirages_v_version_etapes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_etapes_parent_id_idx\` ON \`_tirages_v_version_etapes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tirages_v_version_strates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`critere\` text,
  	\`categorie\` text,
  	\`vise\` numeric,
  	\`obtenu\` numeric,
  	\`population\` numeric,
  	\`retenu\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tirages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_strates_order_idx\` ON \`_tirages_v_version_strates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_strates_parent_id_idx\` ON \`_tirages_v_version_strates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tirages_v_version_explications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`critere\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tirages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_explications_order_idx\` ON \`_tirages_v_version_explications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_explications_parent_id_idx\` ON \`_tirages_v_version_explications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tirages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_nom\` text DEFAULT 'Tirage au sort',
  	\`version_mandature_id\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_proces_verbal_id\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_proces_verbal_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tirages_v_parent_idx\` ON \`_tirages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_etat_de_page_idx\` ON \`_tirages_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_mandature_idx\` ON \`_tirages_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_proces_verbal_idx\` ON \`_tirages_v\` (\`version_proces_verbal_id\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_updated_at_idx\` ON \`_tirages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_created_at_idx\` ON \`_tirages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version_deleted_at_idx\` ON \`_tirages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_version_version__status_idx\` ON \`_tirages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_created_at_idx\` ON \`_tirages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_updated_at_idx\` ON \`_tirages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_latest_idx\` ON \`_tirages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_autosave_idx\` ON \`_tirages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_tirages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tirages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tirages_v_rels_order_idx\` ON \`_tirages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_rels_parent_idx\` ON \`_tirages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_rels_path_idx\` ON \`_tirages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tirages_v_rels_sources_id_idx\` ON \`_tirages_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`groupes_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`groupes_en_bref_order_idx\` ON \`groupes_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`groupes_en_bref_parent_id_idx\` ON \`groupes_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`groupes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`nom\` text,
  	\`mandature_id\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`nombre_de_sieges\` numeric,
  	\`nombre_de_porte_paroles\` numeric,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`groupes_etat_de_page_idx\` ON \`groupes\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`groupes_slug_idx\` ON \`groupes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`groupes_mandature_idx\` ON \`groupes\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`groupes_updated_at_idx\` ON \`groupes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`groupes_created_at_idx\` ON \`groupes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`groupes_deleted_at_idx\` ON \`groupes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`groupes__status_idx\` ON \`groupes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`groupes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`groupes_rels_order_idx\` ON \`groupes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`groupes_rels_parent_idx\` ON \`groupes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`groupes_rels_path_idx\` ON \`groupes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`groupes_rels_sources_id_idx\` ON \`groupes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_groupes_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_groupes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_en_bref_order_idx\` ON \`_groupes_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_en_bref_parent_id_idx\` ON \`_groupes_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_groupes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_nom\` text,
  	\`version_mandature_id\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_nombre_de_sieges\` numeric,
  	\`version_nombre_de_porte_paroles\` numeric,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_groupes_v_parent_idx\` ON \`_groupes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_etat_de_page_idx\` ON \`_groupes_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_slug_idx\` ON \`_groupes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_mandature_idx\` ON \`_groupes_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_updated_at_idx\` ON \`_groupes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_created_at_idx\` ON \`_groupes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version_deleted_at_idx\` ON \`_groupes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_version_version__status_idx\` ON \`_groupes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_created_at_idx\` ON \`_groupes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_updated_at_idx\` ON \`_groupes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_latest_idx\` ON \`_groupes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_autosave_idx\` ON \`_groupes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_groupes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_groupes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_groupes_v_rels_order_idx\` ON \`_groupes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_rels_parent_idx\` ON \`_groupes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_rels_path_idx\` ON \`_groupes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_groupes_v_rels_sources_id_idx\` ON \`_groupes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`membres_consentements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`usage\` text,
  	\`date\` text,
  	\`fin\` text,
  	\`retire_le\` text,
  	\`version\` text,
  	\`preuve_id\` text,
  	\`conservation\` text,
  	FOREIGN KEY (\`preuve_id\`) REFERENCES \`justificatifs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`membres_consentements_order_idx\` ON \`membres_consentements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`membres_consentements_parent_id_idx\` ON \`membres_consentements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`membres_consentements_preuve_idx\` ON \`membres_consentements\` (\`preuve_id\`);`)
  await db.run(sql`CREATE TABLE \`membres_groupes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`groupe_id\` text,
  	\`role\` text DEFAULT 'membre',
  	\`debut\` text,
  	\`fin\` text,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`membres_groupes_order_idx\` ON \`membres_groupes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`membres_groupes_parent_id_idx\` ON \`membres_groupes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`membres_groupes_groupe_idx\` ON \`membres_groupes\` (\`groupe_id\`);`)
  await db.run(sql`CREATE TABLE \`membres\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`nom_dans_les_listes\` text,
  	\`mandature_id\` text,
  	\`identifiant_externe\` text,
  	\`prenom\` text,
  	\`nom\` text,
  	\`mineur\` integer DEFAULT false,
  	\`autorisation_parentale_date\` text,
  	\`autorisation_parentale_preuve_id\` text,
  	\`autorisation_parentale_conservation\` text,
  	\`debut\` text,
  	\`fin\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`autorisation_parentale_preuve_id\`) REFERENCES \`justificatifs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`membres_etat_de_page_idx\` ON \`membres\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`membres_mandature_idx\` ON \`membres\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`membres_identifiant_externe_idx\` ON \`membres\` (\`identifiant_externe\`);`)
  await db.run(sql`CREATE INDEX \`membres_autorisation_parentale_autorisation_parentale_pr_idx\` ON \`membres\` (\`autorisation_parentale_preuve_id\`);`)
  await db.run(sql`CREATE INDEX \`membres_updated_at_idx\` ON \`membres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`membres_created_at_idx\` ON \`membres\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`membres_deleted_at_idx\` ON \`membres\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`membres__status_idx\` ON \`membres\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_membres_v_version_consentements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`usage\` text,
  	\`date\` text,
  	\`fin\` text,
  	\`retire_le\` text,
  	\`version\` text,
  	\`preuve_id\` text,
  	\`conservation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`preuve_id\`) REFERENCES \`justificatifs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_membres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_membres_v_version_consentements_order_idx\` ON \`_membres_v_version_consentements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_consentements_parent_id_idx\` ON \`_membres_v_version_consentements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_consentements_preuve_idx\` ON \`_membres_v_version_consentements\` (\`preuve_id\`);`)
  await db.run(sql`CREATE TABLE \`_membres_v_version_groupes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`groupe_id\` text,
  	\`role\` text DEFAULT 'membre',
  	\`debut\` text,
  	\`fin\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_membres_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_membres_v_version_groupes_order_idx\` ON \`_membres_v_version_groupes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_groupes_parent_id_idx\` ON \`_membres_v_version_groupes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_groupes_groupe_idx\` ON \`_membres_v_version_groupes\` (\`groupe_id\`);`)
  await db.run(sql`CREATE TABLE \`_membres_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_nom_dans_les_listes\` text,
  	\`version_mandature_id\` text,
  	\`version_identifiant_externe\` text,
  	\`version_prenom\` text,
  	\`version_nom\` text,
  	\`version_mineur\` integer DEFAULT false,
  	\`version_autorisation_parentale_date\` text,
  	\`version_autorisation_parentale_preuve_id\` text,
  	\`version_autorisation_parentale_conservation\` text,
  	\`version_debut\` text,
  	\`version_fin\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_autorisation_parentale_preuve_id\`) REFERENCES \`justificatifs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_membres_v_parent_idx\` ON \`_membres_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_etat_de_page_idx\` ON \`_membres_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_mandature_idx\` ON \`_membres_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_identifiant_externe_idx\` ON \`_membres_v\` (\`version_identifiant_externe\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_autorisation_parentale_version_autori_idx\` ON \`_membres_v\` (\`version_autorisation_parentale_preuve_id\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_updated_at_idx\` ON \`_membres_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_created_at_idx\` ON \`_membres_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version_deleted_at_idx\` ON \`_membres_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_version_version__status_idx\` ON \`_membres_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_created_at_idx\` ON \`_membres_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_updated_at_idx\` ON \`_membres_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_latest_idx\` ON \`_membres_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_membres_v_autosave_idx\` ON \`_membres_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`justificatifs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`titre\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`justificatifs_updated_at_idx\` ON \`justificatifs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`justificatifs_created_at_idx\` ON \`justificatifs\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`justificatifs_filename_idx\` ON \`justificatifs\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`garants\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`nom\` text,
  	\`qualite\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`garants_etat_de_page_idx\` ON \`garants\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`garants_updated_at_idx\` ON \`garants\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`garants_created_at_idx\` ON \`garants\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`garants_deleted_at_idx\` ON \`garants\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`garants__status_idx\` ON \`garants\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`garants_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`garants_rels_order_idx\` ON \`garants_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`garants_rels_parent_idx\` ON \`garants_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`garants_rels_path_idx\` ON \`garants_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`garants_rels_mandatures_id_idx\` ON \`garants_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`garants_rels_sources_id_idx\` ON \`garants_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_garants_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_nom\` text,
  	\`version_qualite\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_garants_v_parent_idx\` ON \`_garants_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_version_version_etat_de_page_idx\` ON \`_garants_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_version_version_updated_at_idx\` ON \`_garants_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_version_version_created_at_idx\` ON \`_garants_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_version_version_deleted_at_idx\` ON \`_garants_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_version_version__status_idx\` ON \`_garants_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_created_at_idx\` ON \`_garants_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_updated_at_idx\` ON \`_garants_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_latest_idx\` ON \`_garants_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_autosave_idx\` ON \`_garants_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_garants_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_garants_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_garants_v_rels_order_idx\` ON \`_garants_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_rels_parent_idx\` ON \`_garants_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_rels_path_idx\` ON \`_garants_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_rels_mandatures_id_idx\` ON \`_garants_v_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`_garants_v_rels_sources_id_idx\` ON \`_garants_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`instances\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`nom\` text,
  	\`categorie\` text,
  	\`description\` text,
  	\`adresse\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`instances_etat_de_page_idx\` ON \`instances\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`instances_updated_at_idx\` ON \`instances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instances_created_at_idx\` ON \`instances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`instances_deleted_at_idx\` ON \`instances\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`instances__status_idx\` ON \`instances\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`instances_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`instances_rels_order_idx\` ON \`instances_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`instances_rels_parent_idx\` ON \`instances_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`instances_rels_path_idx\` ON \`instances_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`instances_rels_sources_id_idx\` ON \`instances_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_instances_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_nom\` text,
  	\`version_categorie\` text,
  	\`version_description\` text,
  	\`version_adresse\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_instances_v_parent_idx\` ON \`_instances_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_version_version_etat_de_page_idx\` ON \`_instances_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_version_version_updated_at_idx\` ON \`_instances_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_version_version_created_at_idx\` ON \`_instances_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_version_version_deleted_at_idx\` ON \`_instances_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_version_version__status_idx\` ON \`_instances_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_created_at_idx\` ON \`_instances_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_updated_at_idx\` ON \`_instances_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_latest_idx\` ON \`_instances_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_autosave_idx\` ON \`_instances_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_instances_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_instances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_instances_v_rels_order_idx\` ON \`_instances_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_rels_parent_idx\` ON \`_instances_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_rels_path_idx\` ON \`_instances_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_instances_v_rels_sources_id_idx\` ON \`_instances_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`directions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`nom\` text,
  	\`sigle\` text,
  	\`contact\` text,
  	\`courriel\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`directions_etat_de_page_idx\` ON \`directions\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`directions_updated_at_idx\` ON \`directions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directions_created_at_idx\` ON \`directions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`directions_deleted_at_idx\` ON \`directions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`directions__status_idx\` ON \`directions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`directions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directions_rels_order_idx\` ON \`directions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`directions_rels_parent_idx\` ON \`directions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directions_rels_path_idx\` ON \`directions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`directions_rels_sources_id_idx\` ON \`directions_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_directions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_nom\` text,
  	\`version_sigle\` text,
  	\`version_contact\` text,
  	\`version_courriel\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_directions_v_parent_idx\` ON \`_directions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_version_version_etat_de_page_idx\` ON \`_directions_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_version_version_updated_at_idx\` ON \`_directions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_version_version_created_at_idx\` ON \`_directions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_version_version_deleted_at_idx\` ON \`_directions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_version_version__status_idx\` ON \`_directions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_created_at_idx\` ON \`_directions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_updated_at_idx\` ON \`_directions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_latest_idx\` ON \`_directions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_autosave_idx\` ON \`_directions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_directions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_directions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directions_v_rels_order_idx\` ON \`_directions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_rels_parent_idx\` ON \`_directions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_rels_path_idx\` ON \`_directions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_directions_v_rels_sources_id_idx\` ON \`_directions_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`seances_ordre_du_jour\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`seances_ordre_du_jour_order_idx\` ON \`seances_ordre_du_jour\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`seances_ordre_du_jour_parent_id_idx\` ON \`seances_ordre_du_jour\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`seances_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`seances_en_bref_order_idx\` ON \`seances_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`seances_en_bref_parent_id_idx\` ON \`seances_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`seances\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`titre\` text,
  	\`type\` text,
  	\`statut\` text,
  	\`mandature_id\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`heure_debut\` text,
  	\`heure_fin\` text,
  	\`lieu\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`presents\` numeric,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`seances_etat_de_page_idx\` ON \`seances\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`seances_slug_idx\` ON \`seances\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`seances_mandature_idx\` ON \`seances\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`seances_updated_at_idx\` ON \`seances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seances_created_at_idx\` ON \`seances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`seances_deleted_at_idx\` ON \`seances\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`seances__status_idx\` ON \`seances\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`seances_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`groupes_id\` text,
  	\`instances_id\` text,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`seances_rels_order_idx\` ON \`seances_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_parent_idx\` ON \`seances_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_path_idx\` ON \`seances_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_groupes_id_idx\` ON \`seances_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_instances_id_idx\` ON \`seances_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_sources_id_idx\` ON \`seances_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`seances_rels_documents_id_idx\` ON \`seances_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_seances_v_version_ordre_du_jour\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_seances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_seances_v_version_ordre_du_jour_order_idx\` ON \`_seances_v_version_ordre_du_jour\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_ordre_du_jour_parent_id_idx\` ON \`_seances_v_version_ordre_du_jour\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_seances_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_seances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_seances_v_version_en_bref_order_idx\` ON \`_seances_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_en_bref_parent_id_idx\` ON \`_seances_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_seances_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_titre\` text,
  	\`version_type\` text,
  	\`version_statut\` text,
  	\`version_mandature_id\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_heure_debut\` text,
  	\`version_heure_fin\` text,
  	\`version_lieu\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_presents\` numeric,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_seances_v_parent_idx\` ON \`_seances_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_etat_de_page_idx\` ON \`_seances_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_slug_idx\` ON \`_seances_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_mandature_idx\` ON \`_seances_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_updated_at_idx\` ON \`_seances_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_created_at_idx\` ON \`_seances_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version_deleted_at_idx\` ON \`_seances_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_version_version__status_idx\` ON \`_seances_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_created_at_idx\` ON \`_seances_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_updated_at_idx\` ON \`_seances_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_latest_idx\` ON \`_seances_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_autosave_idx\` ON \`_seances_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_seances_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`groupes_id\` text,
  	\`instances_id\` text,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_seances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_order_idx\` ON \`_seances_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_parent_idx\` ON \`_seances_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_path_idx\` ON \`_seances_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_groupes_id_idx\` ON \`_seances_v_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_instances_id_idx\` ON \`_seances_v_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_sources_id_idx\` ON \`_seances_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_seances_v_rels_documents_id_idx\` ON \`_seances_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_en_bref_order_idx\` ON \`comptes_rendus_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_en_bref_parent_id_idx\` ON \`comptes_rendus_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_decisions_vote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes_rendus_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_decisions_vote_order_idx\` ON \`comptes_rendus_decisions_vote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_decisions_vote_parent_id_idx\` ON \`comptes_rendus_decisions_vote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_decisions_vote_seance_idx\` ON \`comptes_rendus_decisions_vote\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_decisions_order_idx\` ON \`comptes_rendus_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_decisions_parent_id_idx\` ON \`comptes_rendus_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`point_ordre_du_jour\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_sections_order_idx\` ON \`comptes_rendus_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_sections_parent_id_idx\` ON \`comptes_rendus_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_errata\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`ancre\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_errata_order_idx\` ON \`comptes_rendus_errata\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_errata_parent_id_idx\` ON \`comptes_rendus_errata\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`titre\` text,
  	\`seance_id\` text,
  	\`etat\` text DEFAULT 'projet',
  	\`approuve_le\` text,
  	\`approuve_par\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_etat_de_page_idx\` ON \`comptes_rendus\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comptes_rendus_slug_idx\` ON \`comptes_rendus\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_seance_idx\` ON \`comptes_rendus\` (\`seance_id\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_updated_at_idx\` ON \`comptes_rendus\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_created_at_idx\` ON \`comptes_rendus\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_deleted_at_idx\` ON \`comptes_rendus\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus__status_idx\` ON \`comptes_rendus\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`comptes_rendus_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_rendus_rels_order_idx\` ON \`comptes_rendus_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_rels_parent_idx\` ON \`comptes_rendus_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_rels_path_idx\` ON \`comptes_rendus_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_rels_sources_id_idx\` ON \`comptes_rendus_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`comptes_rendus_rels_documents_id_idx\` ON \`comptes_rendus_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_comptes_rendus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_en_bref_order_idx\` ON \`_comptes_rendus_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_en_bref_parent_id_idx\` ON \`_comptes_rendus_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_version_decisions_vote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_comptes_rendus_v_version_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_decisions_vote_order_idx\` ON \`_comptes_rendus_v_version_decisions_vote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_decisions_vote_parent_id_idx\` ON \`_comptes_rendus_v_version_decisions_vote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_decisions_vote_seance_idx\` ON \`_comptes_rendus_v_version_decisions_vote\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_version_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_comptes_rendus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_decisions_order_idx\` ON \`_comptes_rendus_v_version_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_decisions_parent_id_idx\` ON \`_comptes_rendus_v_version_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`point_ordre_du_jour\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_comptes_rendus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_sections_order_idx\` ON \`_comptes_rendus_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_sections_parent_id_idx\` ON \`_comptes_rendus_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_version_errata\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`ancre\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_comptes_rendus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_errata_order_idx\` ON \`_comptes_rendus_v_version_errata\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_errata_parent_id_idx\` ON \`_comptes_rendus_v_version_errata\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_titre\` text,
  	\`version_seance_id\` text,
  	\`version_etat\` text DEFAULT 'projet',
  	\`version_approuve_le\` text,
  	\`version_approuve_par\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_parent_idx\` ON \`_comptes_rendus_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_etat_de_page_idx\` ON \`_comptes_rendus_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_slug_idx\` ON \`_comptes_rendus_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_seance_idx\` ON \`_comptes_rendus_v\` (\`version_seance_id\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_updated_at_idx\` ON \`_comptes_rendus_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_created_at_idx\` ON \`_comptes_rendus_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version_deleted_at_idx\` ON \`_comptes_rendus_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_version_version__status_idx\` ON \`_comptes_rendus_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_created_at_idx\` ON \`_comptes_rendus_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_updated_at_idx\` ON \`_comptes_rendus_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_latest_idx\` ON \`_comptes_rendus_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_autosave_idx\` ON \`_comptes_rendus_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_comptes_rendus_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_comptes_rendus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_rels_order_idx\` ON \`_comptes_rendus_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_rels_parent_idx\` ON \`_comptes_rendus_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_rels_path_idx\` ON \`_comptes_rendus_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_rels_sources_id_idx\` ON \`_comptes_rendus_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_comptes_rendus_v_rels_documents_id_idx\` ON \`_comptes_rendus_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`carnets_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carnets_en_bref_order_idx\` ON \`carnets_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carnets_en_bref_parent_id_idx\` ON \`carnets_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carnets_priorites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carnets_priorites_order_idx\` ON \`carnets_priorites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carnets_priorites_parent_id_idx\` ON \`carnets_priorites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carnets_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`question\` text,
  	\`reponse\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carnets_questions_order_idx\` ON \`carnets_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`carnets_questions_parent_id_idx\` ON \`carnets_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`carnets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`reference\` text,
  	\`titre\` text,
  	\`mandature_id\` text,
  	\`groupe_id\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`carnets_etat_de_page_idx\` ON \`carnets\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`carnets_slug_idx\` ON \`carnets\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`carnets_reference_idx\` ON \`carnets\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`carnets_mandature_idx\` ON \`carnets\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`carnets_groupe_idx\` ON \`carnets\` (\`groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`carnets_updated_at_idx\` ON \`carnets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`carnets_created_at_idx\` ON \`carnets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`carnets_deleted_at_idx\` ON \`carnets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`carnets__status_idx\` ON \`carnets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`carnets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`carnets_rels_order_idx\` ON \`carnets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`carnets_rels_parent_idx\` ON \`carnets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`carnets_rels_path_idx\` ON \`carnets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`carnets_rels_sources_id_idx\` ON \`carnets_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`carnets_rels_documents_id_idx\` ON \`carnets_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_carnets_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carnets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_en_bref_order_idx\` ON \`_carnets_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_en_bref_parent_id_idx\` ON \`_carnets_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carnets_v_version_priorites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carnets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_priorites_order_idx\` ON \`_carnets_v_version_priorites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_priorites_parent_id_idx\` ON \`_carnets_v_version_priorites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carnets_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`question\` text,
  	\`reponse\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_carnets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_questions_order_idx\` ON \`_carnets_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_questions_parent_id_idx\` ON \`_carnets_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_carnets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_reference\` text,
  	\`version_titre\` text,
  	\`version_mandature_id\` text,
  	\`version_groupe_id\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_carnets_v_parent_idx\` ON \`_carnets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_etat_de_page_idx\` ON \`_carnets_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_slug_idx\` ON \`_carnets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_reference_idx\` ON \`_carnets_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_mandature_idx\` ON \`_carnets_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_groupe_idx\` ON \`_carnets_v\` (\`version_groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_updated_at_idx\` ON \`_carnets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_created_at_idx\` ON \`_carnets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version_deleted_at_idx\` ON \`_carnets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_version_version__status_idx\` ON \`_carnets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_created_at_idx\` ON \`_carnets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_updated_at_idx\` ON \`_carnets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_latest_idx\` ON \`_carnets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_autosave_idx\` ON \`_carnets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_carnets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_carnets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_carnets_v_rels_order_idx\` ON \`_carnets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_rels_parent_idx\` ON \`_carnets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_rels_path_idx\` ON \`_carnets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_rels_sources_id_idx\` ON \`_carnets_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_carnets_v_rels_documents_id_idx\` ON \`_carnets_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`mandats_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandats_en_bref_order_idx\` ON \`mandats_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mandats_en_bref_parent_id_idx\` ON \`mandats_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mandats_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandats_votes_order_idx\` ON \`mandats_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mandats_votes_parent_id_idx\` ON \`mandats_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_votes_seance_idx\` ON \`mandats_votes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`mandats\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`reference\` text,
  	\`titre\` text,
  	\`question\` text,
  	\`mandature_id\` text,
  	\`groupe_id\` text,
  	\`carnet_id\` text,
  	\`seance_id\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`carnet_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mandats_etat_de_page_idx\` ON \`mandats\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mandats_slug_idx\` ON \`mandats\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mandats_reference_idx\` ON \`mandats\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`mandats_mandature_idx\` ON \`mandats\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_groupe_idx\` ON \`mandats\` (\`groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_carnet_idx\` ON \`mandats\` (\`carnet_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_seance_idx\` ON \`mandats\` (\`seance_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_updated_at_idx\` ON \`mandats\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mandats_created_at_idx\` ON \`mandats\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mandats_deleted_at_idx\` ON \`mandats\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`mandats__status_idx\` ON \`mandats\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`mandats_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mandats_rels_order_idx\` ON \`mandats_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mandats_rels_parent_idx\` ON \`mandats_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_rels_path_idx\` ON \`mandats_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mandats_rels_sources_id_idx\` ON \`mandats_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`mandats_rels_documents_id_idx\` ON \`mandats_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandats_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mandats_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_en_bref_order_idx\` ON \`_mandats_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_en_bref_parent_id_idx\` ON \`_mandats_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandats_v_version_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mandats_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_votes_order_idx\` ON \`_mandats_v_version_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_votes_parent_id_idx\` ON \`_mandats_v_version_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_votes_seance_idx\` ON \`_mandats_v_version_votes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`_mandats_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_reference\` text,
  	\`version_titre\` text,
  	\`version_question\` text,
  	\`version_mandature_id\` text,
  	\`version_groupe_id\` text,
  	\`version_carnet_id\` text,
  	\`version_seance_id\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_carnet_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandats_v_parent_idx\` ON \`_mandats_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_etat_de_page_idx\` ON \`_mandats_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_slug_idx\` ON \`_mandats_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_reference_idx\` ON \`_mandats_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_mandature_idx\` ON \`_mandats_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_groupe_idx\` ON \`_mandats_v\` (\`version_groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_carnet_idx\` ON \`_mandats_v\` (\`version_carnet_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_seance_idx\` ON \`_mandats_v\` (\`version_seance_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_updated_at_idx\` ON \`_mandats_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_created_at_idx\` ON \`_mandats_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version_deleted_at_idx\` ON \`_mandats_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_version_version__status_idx\` ON \`_mandats_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_created_at_idx\` ON \`_mandats_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_updated_at_idx\` ON \`_mandats_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_latest_idx\` ON \`_mandats_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_autosave_idx\` ON \`_mandats_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_mandats_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_mandats_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mandats_v_rels_order_idx\` ON \`_mandats_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_rels_parent_idx\` ON \`_mandats_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_rels_path_idx\` ON \`_mandats_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_rels_sources_id_idx\` ON \`_mandats_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_mandats_v_rels_documents_id_idx\` ON \`_mandats_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`recommandations_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommandations_en_bref_order_idx\` ON \`recommandations_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_en_bref_parent_id_idx\` ON \`recommandations_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommandations_propositions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`numero\` numeric,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommandations_propositions_order_idx\` ON \`recommandations_propositions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_propositions_parent_id_idx\` ON \`recommandations_propositions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommandations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`reference\` text,
  	\`titre\` text,
  	\`mandature_id\` text,
  	\`groupe_id\` text,
  	\`mandat_id\` text,
  	\`seance_id\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`propositions_relevees\` integer DEFAULT false,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mandat_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recommandations_etat_de_page_idx\` ON \`recommandations\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recommandations_slug_idx\` ON \`recommandations\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recommandations_reference_idx\` ON \`recommandations\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_mandature_idx\` ON \`recommandations\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_groupe_idx\` ON \`recommandations\` (\`groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_mandat_idx\` ON \`recommandations\` (\`mandat_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_seance_idx\` ON \`recommandations\` (\`seance_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_updated_at_idx\` ON \`recommandations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_created_at_idx\` ON \`recommandations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_deleted_at_idx\` ON \`recommandations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`recommandations__status_idx\` ON \`recommandations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`recommandations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommandations_rels_order_idx\` ON \`recommandations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_rels_parent_idx\` ON \`recommandations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_rels_path_idx\` ON \`recommandations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_rels_sources_id_idx\` ON \`recommandations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`recommandations_rels_documents_id_idx\` ON \`recommandations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommandations_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_recommandations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_en_bref_order_idx\` ON \`_recommandations_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_en_bref_parent_id_idx\` ON \`_recommandations_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommandations_v_version_propositions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`numero\` numeric,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_recommandations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_propositions_order_idx\` ON \`_recommandations_v_version_propositions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_propositions_parent_id_idx\` ON \`_recommandations_v_version_propositions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommandations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_reference\` text,
  	\`version_titre\` text,
  	\`version_mandature_id\` text,
  	\`version_groupe_id\` text,
  	\`version_mandat_id\` text,
  	\`version_seance_id\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_propositions_relevees\` integer DEFAULT false,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandat_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommandations_v_parent_idx\` ON \`_recommandations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_etat_de_page_idx\` ON \`_recommandations_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_slug_idx\` ON \`_recommandations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_reference_idx\` ON \`_recommandations_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_mandature_idx\` ON \`_recommandations_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_groupe_idx\` ON \`_recommandations_v\` (\`version_groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_mandat_idx\` ON \`_recommandations_v\` (\`version_mandat_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_seance_idx\` ON \`_recommandations_v\` (\`version_seance_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_updated_at_idx\` ON \`_recommandations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_created_at_idx\` ON \`_recommandations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version_deleted_at_idx\` ON \`_recommandations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_version_version__status_idx\` ON \`_recommandations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_created_at_idx\` ON \`_recommandations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_updated_at_idx\` ON \`_recommandations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_latest_idx\` ON \`_recommandations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_autosave_idx\` ON \`_recommandations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_recommandations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommandations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommandations_v_rels_order_idx\` ON \`_recommandations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_rels_parent_idx\` ON \`_recommandations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_rels_path_idx\` ON \`_recommandations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_rels_sources_id_idx\` ON \`_recommandations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommandations_v_rels_documents_id_idx\` ON \`_recommandations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_en_bref_order_idx\` ON \`actes_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_en_bref_parent_id_idx\` ON \`actes_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_ecarts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`passage\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_ecarts_order_idx\` ON \`actes_ecarts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_ecarts_parent_id_idx\` ON \`actes_ecarts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_etapes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`seance_id\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_etapes_order_idx\` ON \`actes_etapes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_etapes_parent_id_idx\` ON \`actes_etapes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_etapes_seance_idx\` ON \`actes_etapes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_references_officielles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nature\` text,
  	\`valeur\` text,
  	\`adresse\` text,
  	\`copie_id\` text,
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_references_officielles_order_idx\` ON \`actes_references_officielles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_references_officielles_parent_id_idx\` ON \`actes_references_officielles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_references_officielles_copie_idx\` ON \`actes_references_officielles\` (\`copie_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_votes_order_idx\` ON \`actes_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_votes_parent_id_idx\` ON \`actes_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_votes_seance_idx\` ON \`actes_votes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`de\` text,
  	\`a\` text,
  	\`motif\` text,
  	\`decide_le\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_reports_order_idx\` ON \`actes_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_reports_parent_id_idx\` ON \`actes_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actes_nouvelles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_nouvelles_order_idx\` ON \`actes_nouvelles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`actes_nouvelles_parent_id_idx\` ON \`actes_nouvelles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`actes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`titre\` text,
  	\`type\` text,
  	\`titre_officiel\` text,
  	\`theme_releve\` integer DEFAULT true,
  	\`mandature_id\` text,
  	\`groupe_id\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`carnet_id\` text,
  	\`mandat_id\` text,
  	\`recommandations_id\` text,
  	\`nombre_de_porte_paroles\` numeric,
  	\`releve\` text DEFAULT 'partiel',
  	\`periodicite_mois\` numeric,
  	\`reference\` text,
  	\`slug\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`carnet_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mandat_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_etat_de_page_idx\` ON \`actes\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`actes_mandature_idx\` ON \`actes\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_groupe_idx\` ON \`actes\` (\`groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_carnet_idx\` ON \`actes\` (\`carnet_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_mandat_idx\` ON \`actes\` (\`mandat_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_recommandations_idx\` ON \`actes\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actes_reference_idx\` ON \`actes\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actes_slug_idx\` ON \`actes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`actes_updated_at_idx\` ON \`actes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actes_created_at_idx\` ON \`actes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actes_deleted_at_idx\` ON \`actes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actes__status_idx\` ON \`actes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`actes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actes_rels_order_idx\` ON \`actes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`actes_rels_parent_idx\` ON \`actes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_rels_path_idx\` ON \`actes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`actes_rels_sources_id_idx\` ON \`actes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`actes_rels_documents_id_idx\` ON \`actes_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_en_bref_order_idx\` ON \`_actes_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_en_bref_parent_id_idx\` ON \`_actes_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_ecarts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`passage\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_ecarts_order_idx\` ON \`_actes_v_version_ecarts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_ecarts_parent_id_idx\` ON \`_actes_v_version_ecarts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_etapes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`seance_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_etapes_order_idx\` ON \`_actes_v_version_etapes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_etapes_parent_id_idx\` ON \`_actes_v_version_etapes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_etapes_seance_idx\` ON \`_actes_v_version_etapes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_references_officielles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nature\` text,
  	\`valeur\` text,
  	\`adresse\` text,
  	\`copie_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_references_officielles_order_idx\` ON \`_actes_v_version_references_officielles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_references_officielles_parent_id_idx\` ON \`_actes_v_version_references_officielles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_references_officielles_copie_idx\` ON \`_actes_v_version_references_officielles\` (\`copie_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`instance\` text,
  	\`resultat\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`mode\` text,
  	\`etat_des_chiffres\` text DEFAULT 'non-releves',
  	\`chiffres_pour\` numeric,
  	\`chiffres_contre\` numeric,
  	\`chiffres_abstentions\` numeric,
  	\`chiffres_sans_participation\` numeric,
  	\`seance_id\` text,
  	\`commentaire\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_votes_order_idx\` ON \`_actes_v_version_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_votes_parent_id_idx\` ON \`_actes_v_version_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_votes_seance_idx\` ON \`_actes_v_version_votes\` (\`seance_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`de\` text,
  	\`a\` text,
  	\`motif\` text,
  	\`decide_le\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_reports_order_idx\` ON \`_actes_v_version_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_reports_parent_id_idx\` ON \`_actes_v_version_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_version_nouvelles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_version_nouvelles_order_idx\` ON \`_actes_v_version_nouvelles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_nouvelles_parent_id_idx\` ON \`_actes_v_version_nouvelles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_titre\` text,
  	\`version_type\` text,
  	\`version_titre_officiel\` text,
  	\`version_theme_releve\` integer DEFAULT true,
  	\`version_mandature_id\` text,
  	\`version_groupe_id\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_carnet_id\` text,
  	\`version_mandat_id\` text,
  	\`version_recommandations_id\` text,
  	\`version_nombre_de_porte_paroles\` numeric,
  	\`version_releve\` text DEFAULT 'partiel',
  	\`version_periodicite_mois\` numeric,
  	\`version_reference\` text,
  	\`version_slug\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_groupe_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_carnet_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandat_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_parent_idx\` ON \`_actes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_etat_de_page_idx\` ON \`_actes_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_mandature_idx\` ON \`_actes_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_groupe_idx\` ON \`_actes_v\` (\`version_groupe_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_carnet_idx\` ON \`_actes_v\` (\`version_carnet_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_mandat_idx\` ON \`_actes_v\` (\`version_mandat_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_recommandations_idx\` ON \`_actes_v\` (\`version_recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_reference_idx\` ON \`_actes_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_slug_idx\` ON \`_actes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_updated_at_idx\` ON \`_actes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_created_at_idx\` ON \`_actes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version_deleted_at_idx\` ON \`_actes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_version_version__status_idx\` ON \`_actes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_created_at_idx\` ON \`_actes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_updated_at_idx\` ON \`_actes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_latest_idx\` ON \`_actes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_autosave_idx\` ON \`_actes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_actes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actes_v_rels_order_idx\` ON \`_actes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_rels_parent_idx\` ON \`_actes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_rels_path_idx\` ON \`_actes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_rels_sources_id_idx\` ON \`_actes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_actes_v_rels_documents_id_idx\` ON \`_actes_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`mesures_arrondissements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mesures_arrondissements_order_idx\` ON \`mesures_arrondissements\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mesures_arrondissements_parent_idx\` ON \`mesures_arrondissements\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mesures_echeances_deplacees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`ancienne\` text,
  	\`nouvelle\` text,
  	\`motif\` text,
  	\`decide_le\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mesures_echeances_deplacees_order_idx\` ON \`mesures_echeances_deplacees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`mesures_echeances_deplacees_parent_id_idx\` ON \`mesures_echeances_deplacees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mesures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`intitule\` text,
  	\`acte_id\` text,
  	\`citation\` text,
  	\`numero\` numeric,
  	\`ancre\` text,
  	\`mesurable\` integer DEFAULT true,
  	\`motif_non_mesurable\` text,
  	\`delegation\` text,
  	\`echeance_date_date\` text,
  	\`echeance_date_mention\` text,
  	\`echeance_mention\` text,
  	\`motif_du_report\` text,
  	\`reference\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mesures_etat_de_page_idx\` ON \`mesures\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`mesures_acte_idx\` ON \`mesures\` (\`acte_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mesures_reference_idx\` ON \`mesures\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`mesures_updated_at_idx\` ON \`mesures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mesures_created_at_idx\` ON \`mesures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mesures_deleted_at_idx\` ON \`mesures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`mesures__status_idx\` ON \`mesures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`mesures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`directions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mesures_rels_order_idx\` ON \`mesures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mesures_rels_parent_idx\` ON \`mesures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mesures_rels_path_idx\` ON \`mesures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mesures_rels_directions_id_idx\` ON \`mesures_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE TABLE \`_mesures_v_version_arrondissements\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_mesures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_arrondissements_order_idx\` ON \`_mesures_v_version_arrondissements\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_arrondissements_parent_idx\` ON \`_mesures_v_version_arrondissements\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mesures_v_version_echeances_deplacees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`ancienne\` text,
  	\`nouvelle\` text,
  	\`motif\` text,
  	\`decide_le\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_mesures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_echeances_deplacees_order_idx\` ON \`_mesures_v_version_echeances_deplacees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_echeances_deplacees_parent_id_idx\` ON \`_mesures_v_version_echeances_deplacees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_mesures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_intitule\` text,
  	\`version_acte_id\` text,
  	\`version_citation\` text,
  	\`version_numero\` numeric,
  	\`version_ancre\` text,
  	\`version_mesurable\` integer DEFAULT true,
  	\`version_motif_non_mesurable\` text,
  	\`version_delegation\` text,
  	\`version_echeance_date_date\` text,
  	\`version_echeance_date_mention\` text,
  	\`version_echeance_mention\` text,
  	\`version_motif_du_report\` text,
  	\`version_reference\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_mesures_v_parent_idx\` ON \`_mesures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_etat_de_page_idx\` ON \`_mesures_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_acte_idx\` ON \`_mesures_v\` (\`version_acte_id\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_reference_idx\` ON \`_mesures_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_updated_at_idx\` ON \`_mesures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_created_at_idx\` ON \`_mesures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version_deleted_at_idx\` ON \`_mesures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_version_version__status_idx\` ON \`_mesures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_created_at_idx\` ON \`_mesures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_updated_at_idx\` ON \`_mesures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_latest_idx\` ON \`_mesures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_autosave_idx\` ON \`_mesures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_mesures_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_mesures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_mesures_v_rels_order_idx\` ON \`_mesures_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_rels_parent_idx\` ON \`_mesures_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_rels_path_idx\` ON \`_mesures_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_mesures_v_rels_directions_id_idx\` ON \`_mesures_v_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE TABLE \`points_de_suivi_lignes_preuves\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`libelle\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`adresse\` text,
  	\`copie_id\` text,
  	\`verification_verifie_le\` text,
  	\`verification_reponse\` numeric,
  	\`verification_depuis\` text,
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_de_suivi_lignes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_preuves_order_idx\` ON \`points_de_suivi_lignes_preuves\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_preuves_parent_id_idx\` ON \`points_de_suivi_lignes_preuves\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_preuves_copie_idx\` ON \`points_de_suivi_lignes_preuves\` (\`copie_id\`);`)
  await db.run(sql`CREATE TABLE \`points_de_suivi_lignes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mesure_id\` text,
  	\`etat\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`mesure_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_order_idx\` ON \`points_de_suivi_lignes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_parent_id_idx\` ON \`points_de_suivi_lignes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_lignes_mesure_idx\` ON \`points_de_suivi_lignes\` (\`mesure_id\`);`)
  await db.run(sql`CREATE TABLE \`points_de_suivi\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`intitule\` text,
  	\`acte_id\` text,
  	\`date\` text,
  	\`signataire\` text,
  	\`cadre\` text,
  	\`seance_id\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`numero\` numeric,
  	\`slug\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`points_de_suivi_etat_de_page_idx\` ON \`points_de_suivi\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_acte_idx\` ON \`points_de_suivi\` (\`acte_id\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_seance_idx\` ON \`points_de_suivi\` (\`seance_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`points_de_suivi_slug_idx\` ON \`points_de_suivi\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_updated_at_idx\` ON \`points_de_suivi\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_created_at_idx\` ON \`points_de_suivi\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_deleted_at_idx\` ON \`points_de_suivi\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi__status_idx\` ON \`points_de_suivi\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`points_de_suivi_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`points_de_suivi_rels_order_idx\` ON \`points_de_suivi_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_rels_parent_idx\` ON \`points_de_suivi_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_rels_path_idx\` ON \`points_de_suivi_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_rels_documents_id_idx\` ON \`points_de_suivi_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`points_de_suivi_rels_sources_id_idx\` ON \`points_de_suivi_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_points_de_suivi_v_version_lignes_preuves\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`libelle\` text,
  	\`nature\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`adresse\` text,
  	\`copie_id\` text,
  	\`verification_verifie_le\` text,
  	\`verification_reponse\` numeric,
  	\`verification_depuis\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_points_de_suivi_v_version_lignes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_preuves_order_idx\` ON \`_points_de_suivi_v_version_lignes_preuves\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_preuves_parent_id_idx\` ON \`_points_de_suivi_v_version_lignes_preuves\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_preuves_copie_idx\` ON \`_points_de_suivi_v_version_lignes_preuves\` (\`copie_id\`);`)
  await db.run(sql`CREATE TABLE \`_points_de_suivi_v_version_lignes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mesure_id\` text,
  	\`etat\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`mesure_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_points_de_suivi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_order_idx\` ON \`_points_de_suivi_v_version_lignes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_parent_id_idx\` ON \`_points_de_suivi_v_version_lignes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_lignes_mesure_idx\` ON \`_points_de_suivi_v_version_lignes\` (\`mesure_id\`);`)
  await db.run(sql`CREATE TABLE \`_points_de_suivi_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_intitule\` text,
  	\`version_acte_id\` text,
  	\`version_date\` text,
  	\`version_signataire\` text,
  	\`version_cadre\` text,
  	\`version_seance_id\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_numero\` numeric,
  	\`version_slug\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seance_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_parent_idx\` ON \`_points_de_suivi_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_etat_de_page_idx\` ON \`_points_de_suivi_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_acte_idx\` ON \`_points_de_suivi_v\` (\`version_acte_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_seance_idx\` ON \`_points_de_suivi_v\` (\`version_seance_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_slug_idx\` ON \`_points_de_suivi_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_updated_at_idx\` ON \`_points_de_suivi_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_created_at_idx\` ON \`_points_de_suivi_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version_deleted_at_idx\` ON \`_points_de_suivi_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_version_version__status_idx\` ON \`_points_de_suivi_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_created_at_idx\` ON \`_points_de_suivi_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_updated_at_idx\` ON \`_points_de_suivi_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_latest_idx\` ON \`_points_de_suivi_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_autosave_idx\` ON \`_points_de_suivi_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_points_de_suivi_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_points_de_suivi_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_rels_order_idx\` ON \`_points_de_suivi_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_rels_parent_idx\` ON \`_points_de_suivi_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_rels_path_idx\` ON \`_points_de_suivi_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_rels_documents_id_idx\` ON \`_points_de_suivi_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_points_de_suivi_v_rels_sources_id_idx\` ON \`_points_de_suivi_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`appreciations_lignes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mesure_id\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`mesure_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appreciations_lignes_order_idx\` ON \`appreciations_lignes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_lignes_parent_id_idx\` ON \`appreciations_lignes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_lignes_mesure_idx\` ON \`appreciations_lignes\` (\`mesure_id\`);`)
  await db.run(sql`CREATE TABLE \`appreciations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`intitule\` text,
  	\`acte_id\` text,
  	\`point_de_suivi_id\` text,
  	\`auteur\` text,
  	\`date\` text,
  	\`signature\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`point_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appreciations_etat_de_page_idx\` ON \`appreciations\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_acte_idx\` ON \`appreciations\` (\`acte_id\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_point_de_suivi_idx\` ON \`appreciations\` (\`point_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_updated_at_idx\` ON \`appreciations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_created_at_idx\` ON \`appreciations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_deleted_at_idx\` ON \`appreciations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`appreciations__status_idx\` ON \`appreciations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`appreciations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appreciations_rels_order_idx\` ON \`appreciations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_rels_parent_idx\` ON \`appreciations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_rels_path_idx\` ON \`appreciations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`appreciations_rels_sources_id_idx\` ON \`appreciations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_appreciations_v_version_lignes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mesure_id\` text,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`mesure_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_appreciations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_lignes_order_idx\` ON \`_appreciations_v_version_lignes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_lignes_parent_id_idx\` ON \`_appreciations_v_version_lignes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_lignes_mesure_idx\` ON \`_appreciations_v_version_lignes\` (\`mesure_id\`);`)
  await db.run(sql`CREATE TABLE \`_appreciations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_intitule\` text,
  	\`version_acte_id\` text,
  	\`version_point_de_suivi_id\` text,
  	\`version_auteur\` text,
  	\`version_date\` text,
  	\`version_signature\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_point_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_appreciations_v_parent_idx\` ON \`_appreciations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_etat_de_page_idx\` ON \`_appreciations_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_acte_idx\` ON \`_appreciations_v\` (\`version_acte_id\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_point_de_suivi_idx\` ON \`_appreciations_v\` (\`version_point_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_updated_at_idx\` ON \`_appreciations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_created_at_idx\` ON \`_appreciations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version_deleted_at_idx\` ON \`_appreciations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_version_version__status_idx\` ON \`_appreciations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_created_at_idx\` ON \`_appreciations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_updated_at_idx\` ON \`_appreciations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_latest_idx\` ON \`_appreciations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_autosave_idx\` ON \`_appreciations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_appreciations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_appreciations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_appreciations_v_rels_order_idx\` ON \`_appreciations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_rels_parent_idx\` ON \`_appreciations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_rels_path_idx\` ON \`_appreciations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_appreciations_v_rels_sources_id_idx\` ON \`_appreciations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`relances\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`question\` text,
  	\`acte_id\` text,
  	\`date\` text,
  	\`auteur\` text,
  	\`destinataire\` text,
  	\`direction_id\` text,
  	\`repondue_le\` text,
  	\`reponse\` text,
  	\`adresse\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`direction_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`relances_etat_de_page_idx\` ON \`relances\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`relances_acte_idx\` ON \`relances\` (\`acte_id\`);`)
  await db.run(sql`CREATE INDEX \`relances_direction_idx\` ON \`relances\` (\`direction_id\`);`)
  await db.run(sql`CREATE INDEX \`relances_updated_at_idx\` ON \`relances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`relances_created_at_idx\` ON \`relances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`relances_deleted_at_idx\` ON \`relances\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`relances__status_idx\` ON \`relances\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`relances_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`mesures_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relances_rels_order_idx\` ON \`relances_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`relances_rels_parent_idx\` ON \`relances_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`relances_rels_path_idx\` ON \`relances_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`relances_rels_mesures_id_idx\` ON \`relances_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`relances_rels_sources_id_idx\` ON \`relances_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_relances_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_question\` text,
  	\`version_acte_id\` text,
  	\`version_date\` text,
  	\`version_auteur\` text,
  	\`version_destinataire\` text,
  	\`version_direction_id\` text,
  	\`version_repondue_le\` text,
  	\`version_reponse\` text,
  	\`version_adresse\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_direction_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_relances_v_parent_idx\` ON \`_relances_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_etat_de_page_idx\` ON \`_relances_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_acte_idx\` ON \`_relances_v\` (\`version_acte_id\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_direction_idx\` ON \`_relances_v\` (\`version_direction_id\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_updated_at_idx\` ON \`_relances_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_created_at_idx\` ON \`_relances_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version_deleted_at_idx\` ON \`_relances_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_version_version__status_idx\` ON \`_relances_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_created_at_idx\` ON \`_relances_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_updated_at_idx\` ON \`_relances_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_latest_idx\` ON \`_relances_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_autosave_idx\` ON \`_relances_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_relances_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mesures_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_relances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relances_v_rels_order_idx\` ON \`_relances_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_rels_parent_idx\` ON \`_relances_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_rels_path_idx\` ON \`_relances_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_rels_mesures_id_idx\` ON \`_relances_v_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`_relances_v_rels_sources_id_idx\` ON \`_relances_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`campagnes_appreciations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campagnes_appreciations_order_idx\` ON \`campagnes_appreciations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_appreciations_parent_idx\` ON \`campagnes_appreciations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campagnes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`titre\` text,
  	\`annee\` numeric,
  	\`ouverte_le\` text,
  	\`reponses_attendues_le\` text,
  	\`liens_jusquau\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`campagnes_etat_de_page_idx\` ON \`campagnes\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_updated_at_idx\` ON \`campagnes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_created_at_idx\` ON \`campagnes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_deleted_at_idx\` ON \`campagnes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campagnes__status_idx\` ON \`campagnes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`campagnes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`actes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campagnes_rels_order_idx\` ON \`campagnes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_rels_parent_idx\` ON \`campagnes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_rels_path_idx\` ON \`campagnes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campagnes_rels_actes_id_idx\` ON \`campagnes_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE TABLE \`_campagnes_v_version_appreciations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campagnes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_appreciations_order_idx\` ON \`_campagnes_v_version_appreciations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_appreciations_parent_idx\` ON \`_campagnes_v_version_appreciations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campagnes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_titre\` text,
  	\`version_annee\` numeric,
  	\`version_ouverte_le\` text,
  	\`version_reponses_attendues_le\` text,
  	\`version_liens_jusquau\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campagnes_v_parent_idx\` ON \`_campagnes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_version_etat_de_page_idx\` ON \`_campagnes_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_version_updated_at_idx\` ON \`_campagnes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_version_created_at_idx\` ON \`_campagnes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_version_deleted_at_idx\` ON \`_campagnes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_version_version__status_idx\` ON \`_campagnes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_created_at_idx\` ON \`_campagnes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_updated_at_idx\` ON \`_campagnes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_latest_idx\` ON \`_campagnes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_autosave_idx\` ON \`_campagnes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_campagnes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`actes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campagnes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campagnes_v_rels_order_idx\` ON \`_campagnes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_rels_parent_idx\` ON \`_campagnes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_rels_path_idx\` ON \`_campagnes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campagnes_v_rels_actes_id_idx\` ON \`_campagnes_v_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE TABLE \`bilans\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`intitule\` text,
  	\`annee\` numeric,
  	\`numero\` numeric,
  	\`arrete_le\` text,
  	\`contenu\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`bilans_etat_de_page_idx\` ON \`bilans\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`bilans_updated_at_idx\` ON \`bilans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bilans_created_at_idx\` ON \`bilans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`bilans_deleted_at_idx\` ON \`bilans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`bilans__status_idx\` ON \`bilans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_bilans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_intitule\` text,
  	\`version_annee\` numeric,
  	\`version_numero\` numeric,
  	\`version_arrete_le\` text,
  	\`version_contenu\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_bilans_v_parent_idx\` ON \`_bilans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_version_version_etat_de_page_idx\` ON \`_bilans_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_version_version_updated_at_idx\` ON \`_bilans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_version_version_created_at_idx\` ON \`_bilans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_version_version_deleted_at_idx\` ON \`_bilans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_version_version__status_idx\` ON \`_bilans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_created_at_idx\` ON \`_bilans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_updated_at_idx\` ON \`_bilans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_latest_idx\` ON \`_bilans_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_bilans_v_autosave_idx\` ON \`_bilans_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`reponses_lignes_preuves\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`libelle\` text,
  	\`nature\` text,
  	\`date\` text,
  	\`adresse\` text,
  	\`copie_id\` text,
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reponses_lignes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reponses_lignes_preuves_order_idx\` ON \`reponses_lignes_preuves\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reponses_lignes_preuves_parent_id_idx\` ON \`reponses_lignes_preuves\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_lignes_preuves_copie_idx\` ON \`reponses_lignes_preuves\` (\`copie_id\`);`)
  await db.run(sql`CREATE TABLE \`reponses_lignes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mesure_id\` text,
  	\`etat\` text,
  	\`texte\` text,
  	FOREIGN KEY (\`mesure_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reponses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reponses_lignes_order_idx\` ON \`reponses_lignes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reponses_lignes_parent_id_idx\` ON \`reponses_lignes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_lignes_mesure_idx\` ON \`reponses_lignes\` (\`mesure_id\`);`)
  await db.run(sql`CREATE TABLE \`reponses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`intitule\` text,
  	\`destinataire\` text,
  	\`courriel\` text,
  	\`expire_le\` text NOT NULL,
  	\`etat\` text DEFAULT 'attendue' NOT NULL,
  	\`campagne_id\` text,
  	\`acte_id\` text,
  	\`de\` text,
  	\`direction_id\` text,
  	\`signataire\` text,
  	\`envoyee_le\` text,
  	\`point_id\` text,
  	\`appreciation_id\` text,
  	\`generation\` numeric DEFAULT 1 NOT NULL,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campagne_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`acte_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`direction_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`point_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`appreciation_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reponses_campagne_idx\` ON \`reponses\` (\`campagne_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_acte_idx\` ON \`reponses\` (\`acte_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_direction_idx\` ON \`reponses\` (\`direction_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_point_idx\` ON \`reponses\` (\`point_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_appreciation_idx\` ON \`reponses\` (\`appreciation_id\`);`)
  await db.run(sql`CREATE INDEX \`reponses_updated_at_idx\` ON \`reponses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reponses_created_at_idx\` ON \`reponses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cle\` text NOT NULL,
  	\`reponse_id\` text,
  	\`motif\` text NOT NULL,
  	\`courriel\` text,
  	\`objet\` text NOT NULL,
  	\`texte\` text NOT NULL,
  	\`prevu_le\` text,
  	\`envoye_le\` text,
  	\`panne\` text,
  	\`remis_le\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reponse_id\`) REFERENCES \`reponses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_cle_idx\` ON \`messages\` (\`cle\`);`)
  await db.run(sql`CREATE INDEX \`messages_reponse_idx\` ON \`messages\` (\`reponse_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`description\` text,
  	\`signalee_le\` text,
  	\`statut\` text DEFAULT 'signalee',
  	\`suite\` text,
  	\`close_le\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_etat_de_page_idx\` ON \`corrections\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_deleted_at_idx\` ON \`corrections\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections__status_idx\` ON \`corrections\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`corrections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_rels_order_idx\` ON \`corrections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_parent_idx\` ON \`corrections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_path_idx\` ON \`corrections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_mandatures_id_idx\` ON \`corrections_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_tirages_id_idx\` ON \`corrections_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_groupes_id_idx\` ON \`corrections_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_seances_id_idx\` ON \`corrections_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_comptes_rendus_id_idx\` ON \`corrections_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_carnets_id_idx\` ON \`corrections_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_mandats_id_idx\` ON \`corrections_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_recommandations_id_idx\` ON \`corrections_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_actes_id_idx\` ON \`corrections_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_mesures_id_idx\` ON \`corrections_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_points_de_suivi_id_idx\` ON \`corrections_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_appreciations_id_idx\` ON \`corrections_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_relances_id_idx\` ON \`corrections_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_campagnes_id_idx\` ON \`corrections_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_bilans_id_idx\` ON \`corrections_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_garants_id_idx\` ON \`corrections_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_instances_id_idx\` ON \`corrections_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_directions_id_idx\` ON \`corrections_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_documents_id_idx\` ON \`corrections_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_sources_id_idx\` ON \`corrections_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_actualites_id_idx\` ON \`corrections_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_termes_id_idx\` ON \`corrections_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_rels_rubriques_id_idx\` ON \`corrections_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`_corrections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_description\` text,
  	\`version_signalee_le\` text,
  	\`version_statut\` text DEFAULT 'signalee',
  	\`version_suite\` text,
  	\`version_close_le\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_corrections_v_parent_idx\` ON \`_corrections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_etat_de_page_idx\` ON \`_corrections_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_updated_at_idx\` ON \`_corrections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_created_at_idx\` ON \`_corrections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version_deleted_at_idx\` ON \`_corrections_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_version_version__status_idx\` ON \`_corrections_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_created_at_idx\` ON \`_corrections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_updated_at_idx\` ON \`_corrections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_latest_idx\` ON \`_corrections_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_autosave_idx\` ON \`_corrections_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_corrections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_corrections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_order_idx\` ON \`_corrections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_parent_idx\` ON \`_corrections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_path_idx\` ON \`_corrections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_mandatures_id_idx\` ON \`_corrections_v_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_tirages_id_idx\` ON \`_corrections_v_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_groupes_id_idx\` ON \`_corrections_v_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_seances_id_idx\` ON \`_corrections_v_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_comptes_rendus_id_idx\` ON \`_corrections_v_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_carnets_id_idx\` ON \`_corrections_v_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_mandats_id_idx\` ON \`_corrections_v_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_recommandations_id_idx\` ON \`_corrections_v_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_actes_id_idx\` ON \`_corrections_v_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_mesures_id_idx\` ON \`_corrections_v_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_points_de_suivi_id_idx\` ON \`_corrections_v_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_appreciations_id_idx\` ON \`_corrections_v_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_relances_id_idx\` ON \`_corrections_v_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_campagnes_id_idx\` ON \`_corrections_v_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_bilans_id_idx\` ON \`_corrections_v_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_garants_id_idx\` ON \`_corrections_v_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_instances_id_idx\` ON \`_corrections_v_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_directions_id_idx\` ON \`_corrections_v_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_documents_id_idx\` ON \`_corrections_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_sources_id_idx\` ON \`_corrections_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_actualites_id_idx\` ON \`_corrections_v_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_termes_id_idx\` ON \`_corrections_v_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`_corrections_v_rels_rubriques_id_idx\` ON \`_corrections_v_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`actualites\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`titre\` text,
  	\`date\` text,
  	\`chapo\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`actualites_etat_de_page_idx\` ON \`actualites\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`actualites_slug_idx\` ON \`actualites\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`actualites_updated_at_idx\` ON \`actualites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`actualites_created_at_idx\` ON \`actualites\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`actualites_deleted_at_idx\` ON \`actualites\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`actualites__status_idx\` ON \`actualites\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`actualites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`actualites_rels_order_idx\` ON \`actualites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_parent_idx\` ON \`actualites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_path_idx\` ON \`actualites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_mandatures_id_idx\` ON \`actualites_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_tirages_id_idx\` ON \`actualites_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_groupes_id_idx\` ON \`actualites_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_seances_id_idx\` ON \`actualites_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_comptes_rendus_id_idx\` ON \`actualites_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_carnets_id_idx\` ON \`actualites_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_mandats_id_idx\` ON \`actualites_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_recommandations_id_idx\` ON \`actualites_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_actes_id_idx\` ON \`actualites_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_mesures_id_idx\` ON \`actualites_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_points_de_suivi_id_idx\` ON \`actualites_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_appreciations_id_idx\` ON \`actualites_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_relances_id_idx\` ON \`actualites_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_campagnes_id_idx\` ON \`actualites_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_bilans_id_idx\` ON \`actualites_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_garants_id_idx\` ON \`actualites_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_instances_id_idx\` ON \`actualites_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_directions_id_idx\` ON \`actualites_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_documents_id_idx\` ON \`actualites_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_sources_id_idx\` ON \`actualites_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_actualites_id_idx\` ON \`actualites_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_termes_id_idx\` ON \`actualites_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`actualites_rels_rubriques_id_idx\` ON \`actualites_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`_actualites_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_titre\` text,
  	\`version_date\` text,
  	\`version_chapo\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_slug\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_actualites_v_parent_idx\` ON \`_actualites_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version_etat_de_page_idx\` ON \`_actualites_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version_slug_idx\` ON \`_actualites_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version_updated_at_idx\` ON \`_actualites_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version_created_at_idx\` ON \`_actualites_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version_deleted_at_idx\` ON \`_actualites_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_version_version__status_idx\` ON \`_actualites_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_created_at_idx\` ON \`_actualites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_updated_at_idx\` ON \`_actualites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_latest_idx\` ON \`_actualites_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_autosave_idx\` ON \`_actualites_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_actualites_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_actualites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_order_idx\` ON \`_actualites_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_parent_idx\` ON \`_actualites_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_path_idx\` ON \`_actualites_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_mandatures_id_idx\` ON \`_actualites_v_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_tirages_id_idx\` ON \`_actualites_v_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_groupes_id_idx\` ON \`_actualites_v_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_seances_id_idx\` ON \`_actualites_v_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_comptes_rendus_id_idx\` ON \`_actualites_v_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_carnets_id_idx\` ON \`_actualites_v_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_mandats_id_idx\` ON \`_actualites_v_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_recommandations_id_idx\` ON \`_actualites_v_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_actes_id_idx\` ON \`_actualites_v_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_mesures_id_idx\` ON \`_actualites_v_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_points_de_suivi_id_idx\` ON \`_actualites_v_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_appreciations_id_idx\` ON \`_actualites_v_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_relances_id_idx\` ON \`_actualites_v_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_campagnes_id_idx\` ON \`_actualites_v_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_bilans_id_idx\` ON \`_actualites_v_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_garants_id_idx\` ON \`_actualites_v_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_instances_id_idx\` ON \`_actualites_v_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_directions_id_idx\` ON \`_actualites_v_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_documents_id_idx\` ON \`_actualites_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_sources_id_idx\` ON \`_actualites_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_actualites_id_idx\` ON \`_actualites_v_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_termes_id_idx\` ON \`_actualites_v_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`_actualites_v_rels_rubriques_id_idx\` ON \`_actualites_v_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`rubriques_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rubriques_en_bref_order_idx\` ON \`rubriques_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_en_bref_parent_id_idx\` ON \`rubriques_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rubriques_reperes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`libelle\` text,
  	\`valeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rubriques_reperes_order_idx\` ON \`rubriques_reperes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_reperes_parent_id_idx\` ON \`rubriques_reperes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rubriques_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`editeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`adresse\` text,
  	\`resume\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rubriques_articles_order_idx\` ON \`rubriques_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_articles_parent_id_idx\` ON \`rubriques_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rubriques\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`slug\` text,
  	\`titre\` text,
  	\`theme\` text,
  	\`ordre\` numeric DEFAULT 1,
  	\`mandature_id\` text,
  	\`texte\` text,
  	\`texte_dernier_numero\` numeric DEFAULT 0,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rubriques_etat_de_page_idx\` ON \`rubriques\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`rubriques_slug_idx\` ON \`rubriques\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_mandature_idx\` ON \`rubriques\` (\`mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_updated_at_idx\` ON \`rubriques\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_created_at_idx\` ON \`rubriques\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_deleted_at_idx\` ON \`rubriques\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`rubriques__status_idx\` ON \`rubriques\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`rubriques_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rubriques_rels_order_idx\` ON \`rubriques_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_rels_parent_idx\` ON \`rubriques_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_rels_path_idx\` ON \`rubriques_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_rels_sources_id_idx\` ON \`rubriques_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`rubriques_rels_documents_id_idx\` ON \`rubriques_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_rubriques_v_version_en_bref\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`texte\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rubriques_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_en_bref_order_idx\` ON \`_rubriques_v_version_en_bref\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_en_bref_parent_id_idx\` ON \`_rubriques_v_version_en_bref\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rubriques_v_version_reperes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`libelle\` text,
  	\`valeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rubriques_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_reperes_order_idx\` ON \`_rubriques_v_version_reperes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_reperes_parent_id_idx\` ON \`_rubriques_v_version_reperes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rubriques_v_version_articles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`identifiant\` text,
  	\`titre\` text,
  	\`editeur\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`adresse\` text,
  	\`resume\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_rubriques_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_articles_order_idx\` ON \`_rubriques_v_version_articles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_articles_parent_id_idx\` ON \`_rubriques_v_version_articles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rubriques_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_slug\` text,
  	\`version_titre\` text,
  	\`version_theme\` text,
  	\`version_ordre\` numeric DEFAULT 1,
  	\`version_mandature_id\` text,
  	\`version_texte\` text,
  	\`version_texte_dernier_numero\` numeric DEFAULT 0,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_mandature_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_rubriques_v_parent_idx\` ON \`_rubriques_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_etat_de_page_idx\` ON \`_rubriques_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_slug_idx\` ON \`_rubriques_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_mandature_idx\` ON \`_rubriques_v\` (\`version_mandature_id\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_updated_at_idx\` ON \`_rubriques_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_created_at_idx\` ON \`_rubriques_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version_deleted_at_idx\` ON \`_rubriques_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_version_version__status_idx\` ON \`_rubriques_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_created_at_idx\` ON \`_rubriques_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_updated_at_idx\` ON \`_rubriques_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_latest_idx\` ON \`_rubriques_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_autosave_idx\` ON \`_rubriques_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_rubriques_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rubriques_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rubriques_v_rels_order_idx\` ON \`_rubriques_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_rels_parent_idx\` ON \`_rubriques_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_rels_path_idx\` ON \`_rubriques_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_rels_sources_id_idx\` ON \`_rubriques_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_rubriques_v_rels_documents_id_idx\` ON \`_rubriques_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`termes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`terme\` text,
  	\`definition\` text,
  	\`slug\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`termes_etat_de_page_idx\` ON \`termes\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`termes_slug_idx\` ON \`termes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`termes_updated_at_idx\` ON \`termes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`termes_created_at_idx\` ON \`termes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`termes_deleted_at_idx\` ON \`termes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`termes__status_idx\` ON \`termes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`termes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`termes_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`termes_rels_order_idx\` ON \`termes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`termes_rels_parent_idx\` ON \`termes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`termes_rels_path_idx\` ON \`termes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`termes_rels_termes_id_idx\` ON \`termes_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`termes_rels_sources_id_idx\` ON \`termes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_termes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_terme\` text,
  	\`version_definition\` text,
  	\`version_slug\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_termes_v_parent_idx\` ON \`_termes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version_etat_de_page_idx\` ON \`_termes_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version_slug_idx\` ON \`_termes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version_updated_at_idx\` ON \`_termes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version_created_at_idx\` ON \`_termes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version_deleted_at_idx\` ON \`_termes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_version_version__status_idx\` ON \`_termes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_created_at_idx\` ON \`_termes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_updated_at_idx\` ON \`_termes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_latest_idx\` ON \`_termes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_autosave_idx\` ON \`_termes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_termes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`termes_id\` text,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_termes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_termes_v_rels_order_idx\` ON \`_termes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_rels_parent_idx\` ON \`_termes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_rels_path_idx\` ON \`_termes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_rels_termes_id_idx\` ON \`_termes_v_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`_termes_v_rels_sources_id_idx\` ON \`_termes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`titre\` text,
  	\`nature\` text,
  	\`alternative\` text,
  	\`decorative\` integer DEFAULT false,
  	\`cadrage_x\` numeric,
  	\`cadrage_y\` numeric,
  	\`personnes_reconnaissables\` integer DEFAULT false,
  	\`autres_personnes\` text,
  	\`date_date\` text,
  	\`date_mention\` text,
  	\`pages\` numeric,
  	\`langue\` text DEFAULT 'fr',
  	\`accessible\` text,
  	\`slug\` text,
  	\`sha256\` text,
  	\`lecture\` text,
  	\`variantes\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_etat_de_page_idx\` ON \`documents\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`membres_id\` text,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`membres_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_membres_id_idx\` ON \`documents_rels\` (\`membres_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_mandatures_id_idx\` ON \`documents_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_tirages_id_idx\` ON \`documents_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_groupes_id_idx\` ON \`documents_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_seances_id_idx\` ON \`documents_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_comptes_rendus_id_idx\` ON \`documents_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_carnets_id_idx\` ON \`documents_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_mandats_id_idx\` ON \`documents_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_recommandations_id_idx\` ON \`documents_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_actes_id_idx\` ON \`documents_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_mesures_id_idx\` ON \`documents_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_points_de_suivi_id_idx\` ON \`documents_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_appreciations_id_idx\` ON \`documents_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_relances_id_idx\` ON \`documents_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_campagnes_id_idx\` ON \`documents_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_bilans_id_idx\` ON \`documents_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_garants_id_idx\` ON \`documents_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_instances_id_idx\` ON \`documents_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_directions_id_idx\` ON \`documents_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_documents_id_idx\` ON \`documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_sources_id_idx\` ON \`documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_actualites_id_idx\` ON \`documents_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_termes_id_idx\` ON \`documents_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_rubriques_id_idx\` ON \`documents_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_titre\` text,
  	\`version_nature\` text,
  	\`version_alternative\` text,
  	\`version_decorative\` integer DEFAULT false,
  	\`version_cadrage_x\` numeric,
  	\`version_cadrage_y\` numeric,
  	\`version_personnes_reconnaissables\` integer DEFAULT false,
  	\`version_autres_personnes\` text,
  	\`version_date_date\` text,
  	\`version_date_mention\` text,
  	\`version_pages\` numeric,
  	\`version_langue\` text DEFAULT 'fr',
  	\`version_accessible\` text,
  	\`version_slug\` text,
  	\`version_sha256\` text,
  	\`version_lecture\` text,
  	\`version_variantes\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_etat_de_page_idx\` ON \`_documents_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_sha256_idx\` ON \`_documents_v\` (\`version_sha256\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`membres_id\` text,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`actualites_id\` text,
  	\`termes_id\` text,
  	\`rubriques_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`membres_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_membres_id_idx\` ON \`_documents_v_rels\` (\`membres_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_mandatures_id_idx\` ON \`_documents_v_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_tirages_id_idx\` ON \`_documents_v_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_groupes_id_idx\` ON \`_documents_v_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_seances_id_idx\` ON \`_documents_v_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_comptes_rendus_id_idx\` ON \`_documents_v_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_carnets_id_idx\` ON \`_documents_v_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_mandats_id_idx\` ON \`_documents_v_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_recommandations_id_idx\` ON \`_documents_v_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_actes_id_idx\` ON \`_documents_v_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_mesures_id_idx\` ON \`_documents_v_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_points_de_suivi_id_idx\` ON \`_documents_v_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_appreciations_id_idx\` ON \`_documents_v_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_relances_id_idx\` ON \`_documents_v_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_campagnes_id_idx\` ON \`_documents_v_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_bilans_id_idx\` ON \`_documents_v_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_garants_id_idx\` ON \`_documents_v_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_instances_id_idx\` ON \`_documents_v_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_directions_id_idx\` ON \`_documents_v_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_documents_id_idx\` ON \`_documents_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_sources_id_idx\` ON \`_documents_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_actualites_id_idx\` ON \`_documents_v_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_termes_id_idx\` ON \`_documents_v_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_rubriques_id_idx\` ON \`_documents_v_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`etat_de_page\` text DEFAULT 'brouillon',
  	\`modification_note\` text,
  	\`modification_correction_de_forme\` integer DEFAULT false,
  	\`publier_le\` text,
  	\`retirer_le\` text,
  	\`derniere_modification_note\` text,
  	\`derniere_modification_correction_de_forme\` integer,
  	\`retrait_motif\` text,
  	\`retrait_remplace_par\` text,
  	\`retrait_precision\` text,
  	\`retrait_retire_le\` text,
  	\`titre\` text,
  	\`editeur\` text,
  	\`adresse\` text,
  	\`date_affichee_date\` text,
  	\`date_affichee_mention\` text,
  	\`lue_le_date\` text,
  	\`lue_le_mention\` text,
  	\`note\` text,
  	\`copie_id\` text,
  	\`mis_a_jour_le\` text,
  	\`notes_internes\` text,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_etat_de_page_idx\` ON \`sources\` (\`etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`sources_copie_idx\` ON \`sources\` (\`copie_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_deleted_at_idx\` ON \`sources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_etat_de_page\` text DEFAULT 'brouillon',
  	\`version_modification_note\` text,
  	\`version_modification_correction_de_forme\` integer DEFAULT false,
  	\`version_publier_le\` text,
  	\`version_retirer_le\` text,
  	\`version_derniere_modification_note\` text,
  	\`version_derniere_modification_correction_de_forme\` integer,
  	\`version_retrait_motif\` text,
  	\`version_retrait_remplace_par\` text,
  	\`version_retrait_precision\` text,
  	\`version_retrait_retire_le\` text,
  	\`version_titre\` text,
  	\`version_editeur\` text,
  	\`version_adresse\` text,
  	\`version_date_affichee_date\` text,
  	\`version_date_affichee_mention\` text,
  	\`version_lue_le_date\` text,
  	\`version_lue_le_mention\` text,
  	\`version_note\` text,
  	\`version_copie_id\` text,
  	\`version_mis_a_jour_le\` text,
  	\`version_notes_internes\` text,
  	\`version_recherche\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_copie_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_etat_de_page_idx\` ON \`_sources_v\` (\`version_etat_de_page\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_copie_idx\` ON \`_sources_v\` (\`version_copie_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_deleted_at_idx\` ON \`_sources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_autosave_idx\` ON \`_sources_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`serie\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`references_serie_idx\` ON \`references\` (\`serie\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comptes_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comptes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_roles_order_idx\` ON \`comptes_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_roles_parent_idx\` ON \`comptes_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`appareil\` text,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`comptes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_sessions_order_idx\` ON \`comptes_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`comptes_sessions_parent_id_idx\` ON \`comptes_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comptes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nom\` text NOT NULL,
  	\`recherche\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`comptes_updated_at_idx\` ON \`comptes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comptes_created_at_idx\` ON \`comptes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comptes_email_idx\` ON \`comptes\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`qui\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`objet\` text,
  	\`detail\` text,
  	\`objet_collection\` text,
  	\`objet_id\` text,
  	\`recherche\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_date_idx\` ON \`journal\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`journal_action_idx\` ON \`journal\` (\`action\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`mandatures_id\` text,
  	\`tirages_id\` text,
  	\`groupes_id\` text,
  	\`membres_id\` text,
  	\`justificatifs_id\` text,
  	\`garants_id\` text,
  	\`instances_id\` text,
  	\`directions_id\` text,
  	\`seances_id\` text,
  	\`comptes_rendus_id\` text,
  	\`carnets_id\` text,
  	\`mandats_id\` text,
  	\`recommandations_id\` text,
  	\`actes_id\` text,
  	\`mesures_id\` text,
  	\`points_de_suivi_id\` text,
  	\`appreciations_id\` text,
  	\`relances_id\` text,
  	\`campagnes_id\` text,
  	\`bilans_id\` text,
  	\`reponses_id\` text,
  	\`messages_id\` text,
  	\`corrections_id\` text,
  	\`actualites_id\` text,
  	\`rubriques_id\` text,
  	\`termes_id\` text,
  	\`documents_id\` text,
  	\`sources_id\` text,
  	\`references_id\` text,
  	\`comptes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandatures_id\`) REFERENCES \`mandatures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tirages_id\`) REFERENCES \`tirages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groupes_id\`) REFERENCES \`groupes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`membres_id\`) REFERENCES \`membres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`justificatifs_id\`) REFERENCES \`justificatifs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`garants_id\`) REFERENCES \`garants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`instances_id\`) REFERENCES \`instances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directions_id\`) REFERENCES \`directions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seances_id\`) REFERENCES \`seances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_rendus_id\`) REFERENCES \`comptes_rendus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`carnets_id\`) REFERENCES \`carnets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mandats_id\`) REFERENCES \`mandats\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommandations_id\`) REFERENCES \`recommandations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actes_id\`) REFERENCES \`actes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mesures_id\`) REFERENCES \`mesures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`points_de_suivi_id\`) REFERENCES \`points_de_suivi\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appreciations_id\`) REFERENCES \`appreciations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relances_id\`) REFERENCES \`relances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campagnes_id\`) REFERENCES \`campagnes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bilans_id\`) REFERENCES \`bilans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reponses_id\`) REFERENCES \`reponses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`actualites_id\`) REFERENCES \`actualites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rubriques_id\`) REFERENCES \`rubriques\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`termes_id\`) REFERENCES \`termes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_id\`) REFERENCES \`comptes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mandatures_id_idx\` ON \`payload_locked_documents_rels\` (\`mandatures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tirages_id_idx\` ON \`payload_locked_documents_rels\` (\`tirages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_groupes_id_idx\` ON \`payload_locked_documents_rels\` (\`groupes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_membres_id_idx\` ON \`payload_locked_documents_rels\` (\`membres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_justificatifs_id_idx\` ON \`payload_locked_documents_rels\` (\`justificatifs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_garants_id_idx\` ON \`payload_locked_documents_rels\` (\`garants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_instances_id_idx\` ON \`payload_locked_documents_rels\` (\`instances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directions_id_idx\` ON \`payload_locked_documents_rels\` (\`directions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seances_id_idx\` ON \`payload_locked_documents_rels\` (\`seances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comptes_rendus_id_idx\` ON \`payload_locked_documents_rels\` (\`comptes_rendus_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_carnets_id_idx\` ON \`payload_locked_documents_rels\` (\`carnets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mandats_id_idx\` ON \`payload_locked_documents_rels\` (\`mandats_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recommandations_id_idx\` ON \`payload_locked_documents_rels\` (\`recommandations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actes_id_idx\` ON \`payload_locked_documents_rels\` (\`actes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mesures_id_idx\` ON \`payload_locked_documents_rels\` (\`mesures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_points_de_suivi_id_idx\` ON \`payload_locked_documents_rels\` (\`points_de_suivi_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appreciations_id_idx\` ON \`payload_locked_documents_rels\` (\`appreciations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_relances_id_idx\` ON \`payload_locked_documents_rels\` (\`relances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campagnes_id_idx\` ON \`payload_locked_documents_rels\` (\`campagnes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bilans_id_idx\` ON \`payload_locked_documents_rels\` (\`bilans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reponses_id_idx\` ON \`payload_locked_documents_rels\` (\`reponses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_actualites_id_idx\` ON \`payload_locked_documents_rels\` (\`actualites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rubriques_id_idx\` ON \`payload_locked_documents_rels\` (\`rubriques_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_termes_id_idx\` ON \`payload_locked_documents_rels\` (\`termes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comptes_id_idx\` ON \`payload_locked_documents_rels\` (\`comptes_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`comptes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comptes_id\`) REFERENCES \`comptes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_comptes_id_idx\` ON \`payload_preferences_rels\` (\`comptes_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reglages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`nom\` text,
  	\`nom_court\` text,
  	\`complement_du_nom\` text,
  	\`ville\` text,
  	\`conseil\` text,
  	\`gentile_feminin\` text,
  	\`gentile_masculin\` text,
  	\`prefixe\` text,
  	\`exemple_de_reference\` text,
  	\`fictive\` integer DEFAULT false,
  	\`phrase\` text,
  	\`presentation\` text,
  	\`promesse\` text,
  	\`courriel\` text,
  	\`editeur_nom\` text,
  	\`editeur_adresse\` text,
  	\`editeur_telephone\` text,
  	\`editeur_directeur\` text,
  	\`hebergeur_nom\` text,
  	\`hebergeur_adresse\` text,
  	\`hebergeur_telephone\` text,
  	\`licence_nom\` text DEFAULT 'Licence Ouverte 2.0',
  	\`licence_adresse\` text DEFAULT 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  	\`notes_internes\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`reglages__status_idx\` ON \`reglages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_reglages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_nom\` text,
  	\`version_nom_court\` text,
  	\`version_complement_du_nom\` text,
  	\`version_ville\` text,
  	\`version_conseil\` text,
  	\`version_gentile_feminin\` text,
  	\`version_gentile_masculin\` text,
  	\`version_prefixe\` text,
  	\`version_exemple_de_reference\` text,
  	\`version_fictive\` integer DEFAULT false,
  	\`version_phrase\` text,
  	\`version_presentation\` text,
  	\`version_promesse\` text,
  	\`version_courriel\` text,
  	\`version_editeur_nom\` text,
  	\`version_editeur_adresse\` text,
  	\`version_editeur_telephone\` text,
  	\`version_editeur_directeur\` text,
  	\`version_hebergeur_nom\` text,
  	\`version_hebergeur_adresse\` text,
  	\`version_hebergeur_telephone\` text,
  	\`version_licence_nom\` text DEFAULT 'Licence Ouverte 2.0',
  	\`version_licence_adresse\` text DEFAULT 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  	\`version_notes_internes\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_reglages_v_version_version__status_idx\` ON \`_reglages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reglages_v_created_at_idx\` ON \`_reglages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reglages_v_updated_at_idx\` ON \`_reglages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reglages_v_latest_idx\` ON \`_reglages_v\` (\`latest\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mandatures_en_bref\`;`)
  await db.run(sql`DROP TABLE \`mandatures_phases\`;`)
  await db.run(sql`DROP TABLE \`mandatures_chiffres\`;`)
  await db.run(sql`DROP TABLE \`mandatures\`;`)
  await db.run(sql`DROP TABLE \`mandatures_rels\`;`)
  await db.run(sql`DROP TABLE \`_mandatures_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_mandatures_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_mandatures_v_version_chiffres\`;`)
  await db.run(sql`DROP TABLE \`_mandatures_v\`;`)
  await db.run(sql`DROP TABLE \`_mandatures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`tirages_etapes\`;`)
  await db.run(sql`DROP TABLE \`tirages_strates\`;`)
  await db.run(sql`DROP TABLE \`tirages_explications\`;`)
  await db.run(sql`DROP TABLE \`tirages\`;`)
  await db.run(sql`DROP TABLE \`tirages_rels\`;`)
  await db.run(sql`DROP TABLE \`_tirages_v_version_etapes\`;`)
  await db.run(sql`DROP TABLE \`_tirages_v_version_strates\`;`)
  await db.run(sql`DROP TABLE \`_tirages_v_version_explications\`;`)
  await db.run(sql`DROP TABLE \`_tirages_v\`;`)
  await db.run(sql`DROP TABLE \`_tirages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`groupes_en_bref\`;`)
  await db.run(sql`DROP TABLE \`groupes\`;`)
  await db.run(sql`DROP TABLE \`groupes_rels\`;`)
  await db.run(sql`DROP TABLE \`_groupes_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_groupes_v\`;`)
  await db.run(sql`DROP TABLE \`_groupes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`membres_consentements\`;`)
  await db.run(sql`DROP TABLE \`membres_groupes\`;`)
  await db.run(sql`DROP TABLE \`membres\`;`)
  await db.run(sql`DROP TABLE \`_membres_v_version_consentements\`;`)
  await db.run(sql`DROP TABLE \`_membres_v_version_groupes\`;`)
  await db.run(sql`DROP TABLE \`_membres_v\`;`)
  await db.run(sql`DROP TABLE \`justificatifs\`;`)
  await db.run(sql`DROP TABLE \`garants\`;`)
  await db.run(sql`DROP TABLE \`garants_rels\`;`)
  await db.run(sql`DROP TABLE \`_garants_v\`;`)
  await db.run(sql`DROP TABLE \`_garants_v_rels\`;`)
  await db.run(sql`DROP TABLE \`instances\`;`)
  await db.run(sql`DROP TABLE \`instances_rels\`;`)
  await db.run(sql`DROP TABLE \`_instances_v\`;`)
  await db.run(sql`DROP TABLE \`_instances_v_rels\`;`)
  await db.run(sql`DROP TABLE \`directions\`;`)
  await db.run(sql`DROP TABLE \`directions_rels\`;`)
  await db.run(sql`DROP TABLE \`_directions_v\`;`)
  await db.run(sql`DROP TABLE \`_directions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`seances_ordre_du_jour\`;`)
  await db.run(sql`DROP TABLE \`seances_en_bref\`;`)
  await db.run(sql`DROP TABLE \`seances\`;`)
  await db.run(sql`DROP TABLE \`seances_rels\`;`)
  await db.run(sql`DROP TABLE \`_seances_v_version_ordre_du_jour\`;`)
  await db.run(sql`DROP TABLE \`_seances_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_seances_v\`;`)
  await db.run(sql`DROP TABLE \`_seances_v_rels\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_en_bref\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_decisions_vote\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_decisions\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_sections\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_errata\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus\`;`)
  await db.run(sql`DROP TABLE \`comptes_rendus_rels\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_version_decisions_vote\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_version_decisions\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_version_errata\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v\`;`)
  await db.run(sql`DROP TABLE \`_comptes_rendus_v_rels\`;`)
  await db.run(sql`DROP TABLE \`carnets_en_bref\`;`)
  await db.run(sql`DROP TABLE \`carnets_priorites\`;`)
  await db.run(sql`DROP TABLE \`carnets_questions\`;`)
  await db.run(sql`DROP TABLE \`carnets\`;`)
  await db.run(sql`DROP TABLE \`carnets_rels\`;`)
  await db.run(sql`DROP TABLE \`_carnets_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_carnets_v_version_priorites\`;`)
  await db.run(sql`DROP TABLE \`_carnets_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_carnets_v\`;`)
  await db.run(sql`DROP TABLE \`_carnets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`mandats_en_bref\`;`)
  await db.run(sql`DROP TABLE \`mandats_votes\`;`)
  await db.run(sql`DROP TABLE \`mandats\`;`)
  await db.run(sql`DROP TABLE \`mandats_rels\`;`)
  await db.run(sql`DROP TABLE \`_mandats_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_mandats_v_version_votes\`;`)
  await db.run(sql`DROP TABLE \`_mandats_v\`;`)
  await db.run(sql`DROP TABLE \`_mandats_v_rels\`;`)
  await db.run(sql`DROP TABLE \`recommandations_en_bref\`;`)
  await db.run(sql`DROP TABLE \`recommandations_propositions\`;`)
  await db.run(sql`DROP TABLE \`recommandations\`;`)
  await db.run(sql`DROP TABLE \`recommandations_rels\`;`)
  await db.run(sql`DROP TABLE \`_recommandations_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_recommandations_v_version_propositions\`;`)
  await db.run(sql`DROP TABLE \`_recommandations_v\`;`)
  await db.run(sql`DROP TABLE \`_recommandations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`actes_en_bref\`;`)
  await db.run(sql`DROP TABLE \`actes_ecarts\`;`)
  await db.run(sql`DROP TABLE \`actes_etapes\`;`)
  await db.run(sql`DROP TABLE \`actes_references_officielles\`;`)
  await db.run(sql`DROP TABLE \`actes_votes\`;`)
  await db.run(sql`DROP TABLE \`actes_reports\`;`)
  await db.run(sql`DROP TABLE \`actes_nouvelles\`;`)
  await db.run(sql`DROP TABLE \`actes\`;`)
  await db.run(sql`DROP TABLE \`actes_rels\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_ecarts\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_etapes\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_references_officielles\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_votes\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_reports\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_version_nouvelles\`;`)
  await db.run(sql`DROP TABLE \`_actes_v\`;`)
  await db.run(sql`DROP TABLE \`_actes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`mesures_arrondissements\`;`)
  await db.run(sql`DROP TABLE \`mesures_echeances_deplacees\`;`)
  await db.run(sql`DROP TABLE \`mesures\`;`)
  await db.run(sql`DROP TABLE \`mesures_rels\`;`)
  await db.run(sql`DROP TABLE \`_mesures_v_version_arrondissements\`;`)
  await db.run(sql`DROP TABLE \`_mesures_v_version_echeances_deplacees\`;`)
  await db.run(sql`DROP TABLE \`_mesures_v\`;`)
  await db.run(sql`DROP TABLE \`_mesures_v_rels\`;`)
  await db.run(sql`DROP TABLE \`points_de_suivi_lignes_preuves\`;`)
  await db.run(sql`DROP TABLE \`points_de_suivi_lignes\`;`)
  await db.run(sql`DROP TABLE \`points_de_suivi\`;`)
  await db.run(sql`DROP TABLE \`points_de_suivi_rels\`;`)
  await db.run(sql`DROP TABLE \`_points_de_suivi_v_version_lignes_preuves\`;`)
  await db.run(sql`DROP TABLE \`_points_de_suivi_v_version_lignes\`;`)
  await db.run(sql`DROP TABLE \`_points_de_suivi_v\`;`)
  await db.run(sql`DROP TABLE \`_points_de_suivi_v_rels\`;`)
  await db.run(sql`DROP TABLE \`appreciations_lignes\`;`)
  await db.run(sql`DROP TABLE \`appreciations\`;`)
  await db.run(sql`DROP TABLE \`appreciations_rels\`;`)
  await db.run(sql`DROP TABLE \`_appreciations_v_version_lignes\`;`)
  await db.run(sql`DROP TABLE \`_appreciations_v\`;`)
  await db.run(sql`DROP TABLE \`_appreciations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`relances\`;`)
  await db.run(sql`DROP TABLE \`relances_rels\`;`)
  await db.run(sql`DROP TABLE \`_relances_v\`;`)
  await db.run(sql`DROP TABLE \`_relances_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campagnes_appreciations\`;`)
  await db.run(sql`DROP TABLE \`campagnes\`;`)
  await db.run(sql`DROP TABLE \`campagnes_rels\`;`)
  await db.run(sql`DROP TABLE \`_campagnes_v_version_appreciations\`;`)
  await db.run(sql`DROP TABLE \`_campagnes_v\`;`)
  await db.run(sql`DROP TABLE \`_campagnes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`bilans\`;`)
  await db.run(sql`DROP TABLE \`_bilans_v\`;`)
  await db.run(sql`DROP TABLE \`reponses_lignes_preuves\`;`)
  await db.run(sql`DROP TABLE \`reponses_lignes\`;`)
  await db.run(sql`DROP TABLE \`reponses\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`DROP TABLE \`corrections_rels\`;`)
  await db.run(sql`DROP TABLE \`_corrections_v\`;`)
  await db.run(sql`DROP TABLE \`_corrections_v_rels\`;`)
  await db.run(sql`DROP TABLE \`actualites\`;`)
  await db.run(sql`DROP TABLE \`actualites_rels\`;`)
  await db.run(sql`DROP TABLE \`_actualites_v\`;`)
  await db.run(sql`DROP TABLE \`_actualites_v_rels\`;`)
  await db.run(sql`DROP TABLE \`rubriques_en_bref\`;`)
  await db.run(sql`DROP TABLE \`rubriques_reperes\`;`)
  await db.run(sql`DROP TABLE \`rubriques_articles\`;`)
  await db.run(sql`DROP TABLE \`rubriques\`;`)
  await db.run(sql`DROP TABLE \`rubriques_rels\`;`)
  await db.run(sql`DROP TABLE \`_rubriques_v_version_en_bref\`;`)
  await db.run(sql`DROP TABLE \`_rubriques_v_version_reperes\`;`)
  await db.run(sql`DROP TABLE \`_rubriques_v_version_articles\`;`)
  await db.run(sql`DROP TABLE \`_rubriques_v\`;`)
  await db.run(sql`DROP TABLE \`_rubriques_v_rels\`;`)
  await db.run(sql`DROP TABLE \`termes\`;`)
  await db.run(sql`DROP TABLE \`termes_rels\`;`)
  await db.run(sql`DROP TABLE \`_termes_v\`;`)
  await db.run(sql`DROP TABLE \`_termes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`DROP TABLE \`comptes_roles\`;`)
  await db.run(sql`DROP TABLE \`comptes_sessions\`;`)
  await db.run(sql`DROP TABLE \`comptes\`;`)
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`reglages\`;`)
  await db.run(sql`DROP TABLE \`_reglages_v\`;`)
}
