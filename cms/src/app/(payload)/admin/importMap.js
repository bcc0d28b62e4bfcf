import { EtatDePage as EtatDePage_88819464053cc427dd8862b243767523 } from '../../../admin/EtatDePage.tsx'
import { OuEnEstCettePage as OuEnEstCettePage_fbc4daa1a5ebae6eac7a3750333d0ceb } from '../../../admin/OuEnEstCettePage.tsx'
import { Heure as Heure_d90eb1ff693b1e71d3d8784e78ec0036 } from '../../../admin/Heure.tsx'
import { CelluleDate as CelluleDate_775daf2bb4696d1583767908c6390a2e } from '../../../admin/CelluleDate.tsx'
import { NumeroDeRangee as NumeroDeRangee_0fbbc411c6f6bfae783231344e9c5ccd } from '../../../admin/NumeroDeRangee.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EtiquetteDeRangee as EtiquetteDeRangee_26ba4358534bff030d0514283c487825 } from '../../../admin/EtiquetteDeRangee.tsx'
import { Rien as Rien_c7e202c3ffe85205d085996f28f663c5 } from '../../../admin/Rien.tsx'
import { FenetreDApercu as FenetreDApercu_a8af89edc57625569855dfad9406a48c } from '../../../admin/Apercu/FenetreDApercu.tsx'
import { AideAuChoix as AideAuChoix_f2c62ff949897f5beaadc5a77ff10bc1 } from '../../../admin/AideAuChoix.tsx'
import { VuDuPublic as VuDuPublic_edc1c8ad1a2eeb07805efc5e11e7bd70 } from '../../../collections/Membres/VuDuPublic.tsx'
import { CelluleDuPublic as CelluleDuPublic_4557b86faeb9f967a4b13c7f8c2d273a } from '../../../collections/Membres/CelluleDuPublic.tsx'
import { DateCivile as DateCivile_262d953a0401361efafd616741b0ef68 } from '../../../admin/DateCivile.tsx'
import { RetirerCetAccord as RetirerCetAccord_cc9e836aa19f832b91a2f9668ec2a525 } from '../../../collections/Membres/RetirerCetAccord.tsx'
import { AvantLaListe as AvantLaListe_0e9656b001886a5cad9e5565069cfebd } from '../../../collections/Membres/AvantLaListe.tsx'
import { CompteRenduDeSeance as CompteRenduDeSeance_8a19441a90a0fa4b50752fbf172fe5a6 } from '../../../admin/CompteRenduDeSeance.tsx'
import { TexteVerrouille as TexteVerrouille_eadd9ad55e539ad258c2f630bd14df9f } from '../../../admin/TexteVerrouille.tsx'
import { ImporterWord as ImporterWord_39d5d829dce0740ed0b86047f9fb57a8 } from '../../../admin/ImporterWord.tsx'
import { ChoixDuPoint as ChoixDuPoint_5b2b33c5fbd9cb203f6e99fecc51cb64 } from '../../../admin/ChoixDuPoint.tsx'
import { ChoixDuParagraphe as ChoixDuParagraphe_af5bb2d360097e17da9cd8d6c0c53981 } from '../../../admin/ChoixDuParagraphe.tsx'
import { InstanceSuivante as InstanceSuivante_11a04719ed43b51f9bd0c6d667d53817 } from '../../../admin/InstanceSuivante.tsx'
import { MesuresDeLActe as MesuresDeLActe_7b8400fa3b4d585943753c8ec6fa3ae9 } from '../../../admin/MesuresDeLActe.tsx'
import { VersLeTableur as VersLeTableur_8a38761be83f64473fa1f6759cf841b4 } from '../../../admin/TableurDuSuivi/VersLeTableur.tsx'
import { Tournee as Tournee_4a279c9784a4c04c99ef8bbbf0af28c3 } from '../../../admin/Tournee/Tournee.tsx'
import { ArreterLeBilan as ArreterLeBilan_18c2eb03ab903c4a58d6e9dbb4746c03 } from '../../../admin/Bilan/ArreterLeBilan.tsx'
import { ContenuDuBilan as ContenuDuBilan_a0ffff33e38d4a61493ea37d2cac9ef2 } from '../../../admin/Bilan/ContenuDuBilan.tsx'
import { LienDeReponse as LienDeReponse_11667fa8c8e7391e4368d8ac54bd191d } from '../../../admin/LienDeReponse.tsx'
import { MessageARemettre as MessageARemettre_a4d82ffacbd0b7324fe45e46575beb95 } from '../../../admin/MessageARemettre.tsx'
import { AvisDuFichier as AvisDuFichier_471532f6f02cfaa89b2d290394cf06d3 } from '../../../admin/AvisDuFichier.tsx'
import { Cadrage as Cadrage_d550abc796f4458e15da87928de65393 } from '../../../admin/Cadrage.tsx'
import { CelluleFichier as CelluleFichier_b6a32435e9ff3c26822a6565bd0171c3 } from '../../../admin/CelluleFichier.tsx'
import { Appareils as Appareils_f5114755e6829246c6d0d5f05ba40b7f } from '../../../collections/Comptes/Appareils.tsx'
import { Maison as Maison_18adfa45893f2958558e281c2c1d4445 } from '../../../admin/Maison.tsx'
import { Marque as Marque_360e4addeead37a9fe58fa18da6fa9e4 } from '../../../admin/Marque.tsx'
import { SansCourriel as SansCourriel_34b0c1c5613da0f679523a6e2b70c17b } from '../../../admin/SansCourriel.tsx'
import { LiensDeTete as LiensDeTete_b6af65a51147f5a4416b44e5833262aa } from '../../../admin/LiensDeTete.tsx'
import { LibellesFrancais as LibellesFrancais_987be864e482604553f79b7f700a314c } from '../../../admin/LibellesFrancais.tsx'
import { AFaire as AFaire_7fe6829e3853f3abdb577f5774e58416 } from '../../../admin/AFaire/AFaire.tsx'
import { Publication as Publication_a1cd0ed5244a1acfaf0fdbb5f3f16b47 } from '../../../admin/Publication/Publication.tsx'
import { ImportMembres as ImportMembres_4b1728e4baf69dd8f0be45e195afc420 } from '../../../admin/ImportMembres/ImportMembres.tsx'
import { TableurDuSuivi as TableurDuSuivi_603792ada5155bcfe568000161f71c24 } from '../../../admin/TableurDuSuivi/TableurDuSuivi.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/EtatDePage.tsx#EtatDePage": EtatDePage_88819464053cc427dd8862b243767523,
  "/admin/OuEnEstCettePage.tsx#OuEnEstCettePage": OuEnEstCettePage_fbc4daa1a5ebae6eac7a3750333d0ceb,
  "/admin/Heure.tsx#Heure": Heure_d90eb1ff693b1e71d3d8784e78ec0036,
  "/admin/CelluleDate.tsx#CelluleDate": CelluleDate_775daf2bb4696d1583767908c6390a2e,
  "/admin/NumeroDeRangee.tsx#NumeroDeRangee": NumeroDeRangee_0fbbc411c6f6bfae783231344e9c5ccd,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/EtiquetteDeRangee.tsx#EtiquetteDeRangee": EtiquetteDeRangee_26ba4358534bff030d0514283c487825,
  "/admin/Rien.tsx#Rien": Rien_c7e202c3ffe85205d085996f28f663c5,
  "/admin/Apercu/FenetreDApercu.tsx#FenetreDApercu": FenetreDApercu_a8af89edc57625569855dfad9406a48c,
  "/admin/AideAuChoix.tsx#AideAuChoix": AideAuChoix_f2c62ff949897f5beaadc5a77ff10bc1,
  "/collections/Membres/VuDuPublic.tsx#VuDuPublic": VuDuPublic_edc1c8ad1a2eeb07805efc5e11e7bd70,
  "/collections/Membres/CelluleDuPublic.tsx#CelluleDuPublic": CelluleDuPublic_4557b86faeb9f967a4b13c7f8c2d273a,
  "/admin/DateCivile.tsx#DateCivile": DateCivile_262d953a0401361efafd616741b0ef68,
  "/collections/Membres/RetirerCetAccord.tsx#RetirerCetAccord": RetirerCetAccord_cc9e836aa19f832b91a2f9668ec2a525,
  "/collections/Membres/AvantLaListe.tsx#AvantLaListe": AvantLaListe_0e9656b001886a5cad9e5565069cfebd,
  "/admin/CompteRenduDeSeance.tsx#CompteRenduDeSeance": CompteRenduDeSeance_8a19441a90a0fa4b50752fbf172fe5a6,
  "/admin/TexteVerrouille.tsx#TexteVerrouille": TexteVerrouille_eadd9ad55e539ad258c2f630bd14df9f,
  "/admin/ImporterWord.tsx#ImporterWord": ImporterWord_39d5d829dce0740ed0b86047f9fb57a8,
  "/admin/ChoixDuPoint.tsx#ChoixDuPoint": ChoixDuPoint_5b2b33c5fbd9cb203f6e99fecc51cb64,
  "/admin/ChoixDuParagraphe.tsx#ChoixDuParagraphe": ChoixDuParagraphe_af5bb2d360097e17da9cd8d6c0c53981,
  "/admin/InstanceSuivante.tsx#InstanceSuivante": InstanceSuivante_11a04719ed43b51f9bd0c6d667d53817,
  "/admin/MesuresDeLActe.tsx#MesuresDeLActe": MesuresDeLActe_7b8400fa3b4d585943753c8ec6fa3ae9,
  "/admin/TableurDuSuivi/VersLeTableur.tsx#VersLeTableur": VersLeTableur_8a38761be83f64473fa1f6759cf841b4,
  "/admin/Tournee/Tournee.tsx#Tournee": Tournee_4a279c9784a4c04c99ef8bbbf0af28c3,
  "/admin/Bilan/ArreterLeBilan.tsx#ArreterLeBilan": ArreterLeBilan_18c2eb03ab903c4a58d6e9dbb4746c03,
  "/admin/Bilan/ContenuDuBilan.tsx#ContenuDuBilan": ContenuDuBilan_a0ffff33e38d4a61493ea37d2cac9ef2,
  "/admin/LienDeReponse.tsx#LienDeReponse": LienDeReponse_11667fa8c8e7391e4368d8ac54bd191d,
  "/admin/MessageARemettre.tsx#MessageARemettre": MessageARemettre_a4d82ffacbd0b7324fe45e46575beb95,
  "/admin/AvisDuFichier.tsx#AvisDuFichier": AvisDuFichier_471532f6f02cfaa89b2d290394cf06d3,
  "/admin/Cadrage.tsx#Cadrage": Cadrage_d550abc796f4458e15da87928de65393,
  "/admin/CelluleFichier.tsx#CelluleFichier": CelluleFichier_b6a32435e9ff3c26822a6565bd0171c3,
  "/collections/Comptes/Appareils.tsx#Appareils": Appareils_f5114755e6829246c6d0d5f05ba40b7f,
  "/admin/Maison.tsx#Maison": Maison_18adfa45893f2958558e281c2c1d4445,
  "/admin/Marque.tsx#Marque": Marque_360e4addeead37a9fe58fa18da6fa9e4,
  "/admin/SansCourriel.tsx#SansCourriel": SansCourriel_34b0c1c5613da0f679523a6e2b70c17b,
  "/admin/LiensDeTete.tsx#LiensDeTete": LiensDeTete_b6af65a51147f5a4416b44e5833262aa,
  "/admin/LibellesFrancais.tsx#LibellesFrancais": LibellesFrancais_987be864e482604553f79b7f700a314c,
  "/admin/AFaire/AFaire.tsx#AFaire": AFaire_7fe6829e3853f3abdb577f5774e58416,
  "/admin/Publication/Publication.tsx#Publication": Publication_a1cd0ed5244a1acfaf0fdbb5f3f16b47,
  "/admin/ImportMembres/ImportMembres.tsx#ImportMembres": ImportMembres_4b1728e4baf69dd8f0be45e195afc420,
  "/admin/TableurDuSuivi/TableurDuSuivi.tsx#TableurDuSuivi": TableurDuSuivi_603792ada5155bcfe568000161f71c24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
