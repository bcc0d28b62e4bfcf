export type NomIcone = 'ok' | 'part' | 'run' | 'stop' | 'mute' | 'na' | 'q' | 'menu' | 'loupe';
