import { Maison as Maison_18adfa45893f2958558e281c2c1d4445 } from '../../../admin/Maison.tsx'
import { Marque as Marque_360e4addeead37a9fe58fa18da6fa9e4 } from '../../../admin/Marque.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/Maison.tsx#Maison": Maison_18adfa45893f2958558e281c2c1d4445,
  "/admin/Marque.tsx#Marque": Marque_360e4addeead37a9fe58fa18da6fa9e4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
