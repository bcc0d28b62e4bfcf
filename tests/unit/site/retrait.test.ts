import type { Objet } from '@acp/shared/model';
import { applyRetraits } from '@acp/shared/publication';
import { expect, it } from 'vitest';
import { fluxDActe } from '../../../site/src/lib/flux/flux.ts';
import { planXml } from '../../../site/src/lib/presenters/fichiers.ts';
import { presenterJournal } from '../../../site/src/lib/presenters/journal.ts';
import { adresseDuRetrait, presenterRetrait } from '../../../site/src/lib/presenters/retrait.ts';
import { adresseActe, adresses, listeDActes } from '../../../site/src/lib/urls.ts';
import { chainesDe, contexteDe, liensDe, mots } from './contexte.ts';

const ctx = await contexteDe('fictive');
const [acte] = ctx.publication.actes;
if (!acte) throw new Error('Aucun acte.');
const adresse = adresseActe(acte);
const objet: Objet = { type: 'actes', id: acte.id };
const retirer = (motif: 'autre' | 'demande') => ({
  ...ctx,
  publication: applyRetraits(ctx.publication, [
    { objet, motif, retireLe: '2026-11-20', remplacePar: null, precision: 'Le vote est refait.' },
  ]),
});

it('une page retirée répond à la même adresse, et dit qui l’a retirée, quand et pourquoi', () => {
  const apres = retirer('autre');
  expect(adresses(apres.publication, apres.aujourdhui)).toContain(adresse);
  expect(adresseDuRetrait(ctx, adresse)).toBeNull();
  expect(adresseDuRetrait(apres, adresse)).toContain(encodeURIComponent(adresse));
  const vue = presenterRetrait(apres, adresse);
  expect(vue?.page).toMatchObject({ noindex: true });
  expect(vue?.ouverture.titre).toBe(acte.titre);
  const { chapo } = vue?.ouverture ?? {};
  expect(mots(chapo)).toBe(
    'Le secrétariat de l’Assemblée citoyenne de Valmont a retiré cette page le 20 novembre 2026. Le vote est refait.',
  );
  const liens = liensDe(vue?.textes);
  expect(liens).toContain(ctx.base + listeDActes(acte.type));
  expect(liens).toContain(`${ctx.base}/journal/`);
});

it('elle n’est plus au plan du site, et son retrait est au journal', () => {
  const apres = retirer('autre');
  expect(planXml(ctx)).toContain(adresse);
  expect(planXml(apres)).not.toContain(adresse);
  expect(chainesDe(presenterJournal(apres))).toContain(mots(acte.titre));
});

it('le titre d’une page retirée à la demande d’une personne ne se lit plus', () => {
  const apres = retirer('demande');
  const ecrit = JSON.stringify([presenterRetrait(apres, adresse), presenterJournal(apres)]);
  expect(ecrit).not.toContain(acte.titre);
  expect(ecrit).toContain('Page retirée');
});

it('le flux d’un texte retiré dit le retrait à qui le suivait, une fois, à la même adresse', () => {
  const apres = retirer('autre');
  const [, chemin, slug] = adresse.split('/');
  const id = (flux: string | null): string => /<id>(.*)<\/id>/u.exec(flux ?? '')?.[1] ?? '';
  const flux = fluxDActe(apres, { chemin, slug });
  expect(adresses(apres.publication, apres.aujourdhui)).toContain(`${adresse}flux.xml`);
  expect(id(flux)).toBe(id(fluxDActe(ctx, { chemin, slug })));
  expect(flux?.match(/<entry>/gu)).toHaveLength(1);
  expect(flux).toContain(`<title>${acte.titre}\u00a0: page retirée</title>`);
  expect(flux).toContain('Retrait du 20\u00a0novembre 2026. Le vote est refait.');
  expect(fluxDActe(retirer('demande'), { chemin, slug })).not.toContain(acte.titre);
});
