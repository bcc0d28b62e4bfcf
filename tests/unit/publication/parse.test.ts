import { lireExemple } from '@acp/shared/examples';
import {
  parseMembres,
  parsePublication,
  PublicationRefusee,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import { describe, expect, it } from 'vitest';

const exemple = await lireExemple('fictive');

/** A copy that can be changed; what was read is frozen. */
const copier = (): Publication => structuredClone(exemple.publication);

/** The only element a test needs: the example is rich enough to have one. */
function premier<T>(liste: readonly T[], choisir: (element: T) => boolean = () => true): T {
  const trouve = liste.find(choisir);
  if (!trouve) throw new Error('L’exemple « fictive » n’a rien de tel.');
  return trouve;
}

/** Every fault of the example once changed, « path : message ». */
function fautesApres(changer: (p: Publication) => void): string[] {
  const p = copier();
  changer(p);
  try {
    parsePublication(p);
  } catch (erreur) {
    if (!(erreur instanceof PublicationRefusee)) throw erreur;
    return erreur.fautes.map(({ chemin, message }) => `${chemin} : ${message}`);
  }
  return [];
}

const oublier = (objet: object, cle: string): void => {
  Reflect.deleteProperty(objet, cle);
};

const ajouter = (objet: object, cle: string, valeur: unknown): void => {
  Reflect.set(objet, cle, valeur);
};

it('L’exemple, sans changement, n’a aucune faute et ne peut plus être changé', () => {
  const p = parsePublication(copier());
  expect(Object.isFrozen(p.actes[0]?.votes)).toBe(true);
  expect(fautesApres(() => undefined)).toEqual([]);
});

const fautes: [nom: string, changer: (p: Publication) => void, attendue: RegExp][] = [
  [
    'un champ privé est refusé : il n’est pas dans le contrat',
    (p) => ajouter(premier(p.actes), 'notesInternes', 'À ne pas publier'),
    /^actes\[0\] : .*notesInternes/,
  ],
  [
    'un champ manquant est refusé',
    (p) => oublier(premier(p.actes), 'titre'),
    /^actes\[0\]\.titre : /,
  ],
  [
    'un titre vide est refusé',
    (p) => ajouter(premier(p.actes), 'titre', '   '),
    /^actes\[0\]\.titre : le texte est vide$/,
  ],
  [
    'un état qui n’existe pas est refusé',
    (p) => ajouter(premier(premier(p.pointsDeSuivi).lignes), 'etat', 'en-retard'),
    /^pointsDeSuivi\[0\]\.lignes\[0\]\.etat : /,
  ],
  [
    'un jour qui n’existe pas est refusé',
    (p) => ajouter(premier(p.pointsDeSuivi), 'date', '2024-02-30'),
    /^pointsDeSuivi\[0\]\.date : /,
  ],
  [
    'une référence mal formée est refusée',
    (p) => ajouter(premier(p.actes), 'reference', 'Vœu 1'),
    /^actes\[0\]\.reference : une référence s’écrit/,
  ],
  [
    'une référence d’une autre assemblée est refusée',
    (p) => ajouter(p.assemblee, 'prefixe', 'ZZZ'),
    /reference : la référence .* ne commence pas par ZZZ$/,
  ],
  [
    'une référence donnée deux fois est refusée',
    (p) => ajouter(premier(p.carnets), 'reference', premier(p.actes).reference),
    /reference : la référence .* est déjà celle de/,
  ],
  [
    'une adresse donnée deux fois est refusée',
    (p) => ajouter(premier(p.documents), 'slug', p.documents[1]?.slug),
    /^documents\[\d+\]\.slug : l’adresse « .* » est donnée deux fois$/,
  ],
  [
    'un identifiant donné deux fois est refusé',
    (p) => p.sources.unshift(premier(p.sources)),
    /^sources\[1\] : l’identifiant « .* » est donné deux fois$/,
  ],
  [
    'des entités en désordre sont refusées',
    (p) => p.sources.reverse(),
    /^sources\[\d+\] : les entités ne sont pas rangées par identifiant$/,
  ],
  [
    'une mandature dont l’adresse n’est pas le numéro est refusée',
    (p) => ajouter(premier(p.mandatures), 'slug', 'premiere'),
    /^mandatures\[0\]\.slug : l’adresse de la mandature/,
  ],
  [
    'un point qui ne mentionne pas une mesure n’en dit rien d’autre',
    (p) => {
      const lignes = p.pointsDeSuivi.flatMap((point) => point.lignes);
      ajouter(
        premier(lignes, (l) => l.etat === 'non-mentionnee'),
        'texte',
        'En cours',
      );
    },
    /^pointsDeSuivi\[\d+\]\.lignes\[\d+\]\.etat : « Non mentionnée » ne va pas avec un texte/,
  ],
  [
    'une section qui renvoie à un point d’une autre séance est refusée',
    (p) =>
      ajouter(
        premier(p.comptesRendus.flatMap((c) => c.sections)),
        'pointOrdreDuJour',
        'point-inconnu',
      ),
    /pointOrdreDuJour : « point-inconnu » n’est pas à l’ordre du jour de cette séance$/,
  ],
  [
    'une source qui n’existe pas est refusée',
    (p) => premier(p.actes).sources.push('source-inconnue'),
    /^actes\[0\]\.sources\[\d+\] : « source-inconnue » n’existe pas dans sources$/,
  ],
  [
    'la séance inconnue d’un vote est refusée, avec son chemin',
    (p) => ajouter(premier(p.actes.flatMap((a) => a.votes)), 'seance', 'seance-inconnue'),
    /^actes\[\d+\]\.votes\[0\]\.seance : « seance-inconnue » n’existe pas dans seances$/,
  ],
  [
    'la copie inconnue d’une preuve est refusée',
    (p) => {
      const ligne = premier(
        p.pointsDeSuivi.flatMap((point) => point.lignes),
        (l) => l.preuves.some((preuve) => preuve.copie !== null),
      );
      ajouter(
        premier(ligne.preuves, (preuve) => preuve.copie !== null),
        'copie',
        'copie-inconnue',
      );
    },
    /preuves\[\d+\]\.copie : « copie-inconnue » n’existe pas dans documents$/,
  ],
  [
    'des chiffres sous un vote aux « chiffres non publiés » sont refusés',
    (p) => {
      const vote = premier(p.actes.flatMap((a) => a.votes));
      ajouter(vote, 'etatDesChiffres', 'non-publies');
      ajouter(vote, 'chiffres', { pour: 100, contre: 0, abstentions: 0, sansParticipation: null });
    },
    /votes\[0\]\.chiffres : les chiffres d’un vote/,
  ],
  [
    'des « chiffres publiés » sans chiffres sont refusés',
    (p) => {
      const vote = premier(p.actes.flatMap((a) => a.votes));
      ajouter(vote, 'etatDesChiffres', 'publies');
      ajouter(vote, 'chiffres', null);
    },
    /votes\[0\]\.chiffres : les chiffres d’un vote/,
  ],
  [
    'une date de suivi avancée est refusée',
    (p) =>
      premier(p.actes).reports.push({
        de: '2026-07-12',
        a: '2026-01-01',
        motif: 'Motif',
        decideLe: '2025-12-01',
      }),
    /^actes\[0\]\.reports : une date de suivi déplacée/,
  ],
  [
    'une ancre donnée deux fois dans un texte est refusée',
    (p) => {
      const texte = premier(p.actes, (a) => a.texte !== null).texte ?? [];
      const paragraphe = premier(texte, (b) => b.type === 'paragraphe');
      texte.push(structuredClone(paragraphe));
    },
    /texte : l’ancre [a-z]+\d+ est donnée deux fois$/,
  ],
  [
    'une mesure dont le numéro n’est pas celui de sa référence est refusée',
    (p) => ajouter(premier(p.mesures), 'numero', 99),
    /^mesures\[0\]\.reference : la mesure n° 99/,
  ],
  [
    'une citation qui n’est pas mot pour mot dans l’acte est refusée',
    (p) =>
      ajouter(
        premier(p.mesures, (m) => m.ancre !== null),
        'citation',
        'Ce que l’acte ne dit pas',
      ),
    /citation : le passage cité n’est pas, mot pour mot/,
  ],
  [
    'une mesure qui cite un paragraphe absent est refusée',
    (p) => ajouter(premier(p.mesures), 'ancre', 'p9999'),
    /ancre : l’ancre p9999 n’est pas dans le texte/,
  ],
  [
    'un point de suivi qui oublie une mesure est refusé, avec sa référence',
    (p) => premier(p.pointsDeSuivi).lignes.pop(),
    /^pointsDeSuivi\[0\]\.lignes : le point ne dit rien de la mesure [A-Z]+-\d{4}-\w+-M\d+/,
  ],
  [
    'un point de suivi qui parle deux fois d’une mesure est refusé',
    (p) => premier(p.pointsDeSuivi).lignes.push(premier(premier(p.pointsDeSuivi).lignes)),
    /^pointsDeSuivi\[0\]\.lignes : le point parle 2 fois de la mesure/,
  ],
  [
    '« réalisée » sans preuve est refusée',
    (p) => {
      const ligne = premier(premier(p.pointsDeSuivi).lignes);
      ajouter(ligne, 'etat', 'realisee');
      ajouter(ligne, 'preuves', []);
    },
    /lignes\[0\]\.preuves : « Réalisée » demande au moins une preuve/,
  ],
  [
    '« réalisée » avec un lien sans copie est refusée',
    (p) => {
      const ligne = premier(
        p.pointsDeSuivi.flatMap((point) => point.lignes),
        (l) => l.etat === 'realisee',
      );
      for (const preuve of ligne.preuves) ajouter(preuve, 'copie', null);
    },
    /preuves : « Réalisée » demande au moins une preuve/,
  ],
  [
    '« abandonnée » sans un mot est refusée',
    (p) => {
      const ligne = premier(premier(p.pointsDeSuivi).lignes);
      ajouter(ligne, 'etat', 'abandonnee');
      ajouter(ligne, 'texte', null);
    },
    /lignes\[0\]\.texte : « Abandonnée » demande de dire pourquoi$/,
  ],
  [
    'une appréciation qui parle de la mesure d’un autre acte est refusée',
    (p) => {
      const autre = { ...structuredClone(premier(p.actes)), id: 'zz-autre', slug: 'zz-autre' };
      ajouter(autre, 'reference', `${p.assemblee.prefixe}-1999-V1`);
      p.actes.push(autre);
      ajouter(
        premier(p.appreciations, (a) => a.lignes.length > 0),
        'acte',
        'zz-autre',
      );
    },
    /^appreciations\[\d+\]\.lignes : « .* » n’est pas une mesure de cet acte$/,
  ],
  [
    'une édition dont le numéro ne suit pas est refusée',
    (p) => ajouter(premier(p.editions), 'numero', 7),
    /^editions\[0\] : l’édition n° 7 .* ne suit pas la précédente$/,
  ],
  [
    'une édition datée avant la précédente est refusée',
    (p) =>
      p.editions.push({
        ...premier(p.editions),
        numero:
          Math.max(
            ...p.editions
              .filter(({ objet }) => objet.id === premier(p.editions).objet.id)
              .map(({ numero }) => numero),
          ) + 1,
        publieeLe: '1999-01-01',
      }),
    /est datée avant la précédente$/,
  ],
];

describe('Chaque faute est dite, en français, avec son chemin', () => {
  it.each(fautes)('%s', (_nom, changer, attendue) => {
    const dites = fautesApres(changer).map((f) => f.replaceAll('\u00a0', ' '));
    expect(dites.filter((f) => attendue.test(f))).not.toEqual([]);
  });
});

it('Toutes les fautes sont dites ensemble, celles de forme et celles de fond', () => {
  const dites = fautesApres((p) => {
    ajouter(premier(p.actes), 'titre', '');
    ajouter(premier(p.actes), 'reference', 'Vœu 1');
    premier(p.actes).sources.push('source-inconnue');
    premier(p.pointsDeSuivi).lignes.pop();
  });
  for (const mot of ['actes[0].titre', 'actes[0].reference', 'source-inconnue', 'pointsDeSuivi[0]'])
    expect(dites.join('\n')).toContain(mot);
});

it('Le message du refus compte les fautes et les cite une par ligne', () => {
  const p = copier();
  p.sources = [];
  expect(() => parsePublication(p)).toThrow(/^La publication est refusée.* \d+ fautes\.\n {2}- /);
});

it('Ce qui n’est pas une publication est refusé sans planter', () => {
  for (const rien of [null, [], 'texte', 12, {}])
    expect(() => parsePublication(rien)).toThrow(PublicationRefusee);
});

describe('Les noms vivent à part', () => {
  const membres = (changer: (m: Membres) => void): string[] => {
    const copie = structuredClone(exemple.membres);
    changer(copie);
    try {
      parseMembres(copie, exemple.publication);
    } catch (erreur) {
      if (!(erreur instanceof PublicationRefusee)) throw erreur;
      return erreur.fautes.map(({ chemin, message }) => `${chemin} : ${message}`);
    }
    return [];
  };

  it('et ceux de l’exemple sont acceptés', () => {
    expect(membres(() => undefined)).toEqual([]);
  });

  it('un membre d’un groupe qui n’est pas de sa mandature est refusé', () => {
    const fautes = membres(({ membres: m }) =>
      premier(m).groupes.push({ groupe: 'groupe-inconnu', role: 'membre', debut: null, fin: null }),
    );
    expect(fautes.join()).toContain('n’est pas un groupe de cette mandature');
  });

  it('un membre d’une mandature qui n’existe pas est refusé', () => {
    const fautes = membres(({ membres: m }) => ajouter(premier(m), 'mandature', 'm99'));
    expect(fautes.join()).toContain('n’existe pas dans mandatures');
  });

  it('un nom qui paraît aussi dans la publication ouverte est refusé', () => {
    const { titre } = premier(exemple.publication.actes);
    const fautes = membres(({ membres: m }) => ajouter(premier(m), 'nomAffiche', titre));
    expect(fautes.join()).toContain('aucun nom de membre ne doit paraître');
  });

  it('un nom est cherché dans ce qui change après lui, et un nom nouveau dans ce qui était là', () => {
    const premiere = parsePublication(copier());
    const noms = (...affiches: string[]) => ({
      version: 1,
      membres: exemple.membres.membres.map((m, i) => ({
        ...m,
        nomAffiche: affiches[i] ?? m.nomAffiche,
      })),
    });
    parseMembres(noms('Camille « Zo\u00a0» R.'), premiere);
    const { titre } = premier(premiere.termes.map(({ terme }) => ({ titre: terme })));
    expect(() => parseMembres(noms('Camille « Zo\u00a0» R.', titre), premiere)).toThrow(
      'membres[1]',
    );
    const apres = parsePublication(
      {
        ...premiere,
        actes: premiere.actes.map((a, i) =>
          i === 0 ? { ...a, titre: 'Le vœu de Camille « Zo\u00a0» R.' } : a,
        ),
      },
      premiere,
    );
    expect(() => parseMembres(noms('Camille « Zo\u00a0» R.'), apres)).toThrow('membres[0]');
    parseMembres(noms('Camille « Zo\u00a0» R.'), premiere);
  });

  it('une donnée de plus sur une personne est refusée', () => {
    const fautes = membres(({ membres: m }) => ajouter(premier(m), 'age', 34));
    expect(fautes.join()).toContain('age');
  });
});
