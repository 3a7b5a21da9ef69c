/** Where the stored records find the shapes that they share with files and links. */
export * from '../schema/column';
